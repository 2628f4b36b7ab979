package org.helpdeskkpi.plugin.job;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Has work done at its times, on one node of the cluster or on each. */
public final class Timetable {
    private final SchedulerService scheduler;
    private final InstantSource clock;
    private final List<JobRunnerKey> registered = new ArrayList<>();

    public Timetable(SchedulerService scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public void every(Duration interval, ClusterTask task) {
        schedule(task.name(), task::run, RunMode.RUN_ONCE_PER_CLUSTER, from(interval));
    }

    /** Every night at half past three, in the zone of the server. */
    public void nightly(ClusterTask task) {
        Schedule night = Schedule.forCronExpression("0 30 3 * * ?");
        schedule(task.name(), task::run, RunMode.RUN_ONCE_PER_CLUSTER, night);
    }

    /** On every node, for what each keeps to itself. */
    public void everywhere(Duration interval, String name, Runnable work) {
        schedule(ClusterTask.PREFIX + name, work, RunMode.RUN_LOCALLY, from(interval));
    }

    private Schedule from(Duration interval) {
        Date first = Date.from(clock.instant().plus(interval));
        return Schedule.forInterval(interval.toMillis(), first);
    }

    private void schedule(String name, Runnable work, RunMode where, Schedule schedule) {
        JobRunnerKey key = JobRunnerKey.of(name);
        scheduler.registerJobRunner(
                key,
                request -> {
                    work.run();
                    return JobRunnerResponse.success();
                });
        registered.add(key);
        try {
            scheduler.scheduleJob(
                    JobId.of(name),
                    JobConfig.forJobRunnerKey(key).withRunMode(where).withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("can't schedule " + name, e);
        }
    }

    /** Only this node stops; the jobs stay for the others. */
    public void close() {
        registered.forEach(scheduler::unregisterJobRunner);
        registered.clear();
    }
}
