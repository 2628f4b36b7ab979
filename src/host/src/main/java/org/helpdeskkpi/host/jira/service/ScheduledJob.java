package org.helpdeskkpi.host.jira.service;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Future;

/** A job with its schedule and its next planned run. */
final class ScheduledJob {
    private final JobId id;
    private final JobConfig config;
    private volatile boolean cancelled;
    private volatile Future<?> planned;

    ScheduledJob(JobId id, JobConfig config) {
        this.id = id;
        this.config = config;
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    boolean cancelled() {
        return cancelled;
    }

    Optional<Instant> firstRun(Instant now) {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return nextRun(now);
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return Optional.of(first == null ? now : first.toInstant());
    }

    /** The run after one that ended now; empty when that was the only one. */
    Optional<Instant> nextRun(Instant now) {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            TimeZone zone = schedule.getCronScheduleInfo().getTimeZone();
            ZoneId at = zone == null ? ZoneId.systemDefault() : zone.toZoneId();
            return CronTimes.parse(schedule.getCronScheduleInfo().getCronExpression())
                    .next(now.atZone(at))
                    .map(time -> time.toInstant());
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() == 0
                ? Optional.empty()
                : Optional.of(now.plusMillis(interval.getIntervalInMillis()));
    }

    void planned(Future<?> run) {
        planned = run;
        if (cancelled) {
            run.cancel(false);
        }
    }

    void cancel() {
        cancelled = true;
        Future<?> next = planned;
        if (next != null) {
            next.cancel(false);
        }
    }

    JobRunnerRequest request(Date start) {
        return new Request(this, start);
    }

    private record Request(ScheduledJob job, Date start) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return start;
        }

        @Override
        public JobId getJobId() {
            return job.id;
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config;
        }

        @Override
        public boolean isCancellationRequested() {
            return job.cancelled;
        }
    }
}
