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

/** Has tasks run at their times, each on one node of the cluster. */
public final class Timetable {
    private final SchedulerService scheduler;
    private final InstantSource clock;
    private final List<JobRunnerKey> registered = new ArrayList<>();

    public Timetable(SchedulerService scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public void every(Duration interval, ClusterTask task) {
        Date first = Date.from(clock.instant().plus(interval));
        schedule(task, Schedule.forInterval(interval.toMillis(), first));
    }

    /** Every night at half past three, in the zone of the server. */
    public void nightly(ClusterTask task) {
        schedule(task, Schedule.forCronExpression("0 30 3 * * ?"));
    }

    private void schedule(ClusterTask task, Schedule schedule) {
        JobRunnerKey key = JobRunnerKey.of(task.name());
        scheduler.registerJobRunner(
                key,
                request -> {
                    task.run();
                    return JobRunnerResponse.success();
                });
        registered.add(key);
        try {
            scheduler.scheduleJob(
                    JobId.of(task.name()),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("can't schedule " + task.name(), e);
        }
    }

    /** Only this node stops; the jobs stay for the others. */
    public void close() {
        registered.forEach(scheduler::unregisterJobRunner);
        registered.clear();
    }
}
