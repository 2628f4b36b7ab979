package org.helpdeskkpi.host.jira.service;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs on threads of its own, with nobody logged in. As in Jira a job does not overlap itself,
 * an interval counts from the end of a run, and a job without its runner is skipped.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    2,
                    work -> {
                        Thread thread = new Thread(work, "site-scheduler");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        ScheduledJob job = new ScheduledJob(id, config);
        Instant first =
                job.firstRun(Instant.now())
                        .orElseThrow(() -> new SchedulerServiceException(id + " would never run"));
        unscheduleJob(id);
        jobs.put(id, job);
        plan(job, first);
    }

    @Override
    public void unscheduleJob(JobId id) {
        Optional.ofNullable(jobs.remove(id)).ifPresent(ScheduledJob::cancel);
    }

    /** Runs a scheduled job now, on this thread, whatever its schedule says. */
    public JobRunnerResponse runNow(JobId id) {
        return run(Optional.ofNullable(jobs.get(id)).orElseThrow());
    }

    @Override
    public void close() {
        jobs.values().forEach(ScheduledJob::cancel);
        threads.shutdownNow();
    }

    private void plan(ScheduledJob job, Instant at) {
        long wait = Math.max(0, at.toEpochMilli() - Instant.now().toEpochMilli());
        job.planned(threads.schedule(() -> runAndPlan(job), wait, TimeUnit.MILLISECONDS));
    }

    private void runAndPlan(ScheduledJob job) {
        run(job);
        job.nextRun(Instant.now()).filter(at -> !job.cancelled()).ifPresent(at -> plan(job, at));
    }

    private JobRunnerResponse run(ScheduledJob job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            return JobRunnerResponse.failed("no runner is registered");
        }
        synchronized (job) {
            try {
                return runner.runJob(job.request(new Date()));
            } catch (RuntimeException e) {
                LOG.error("job {} threw", job.id(), e);
                return JobRunnerResponse.failed(e);
            }
        }
    }
}
