package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs: at an interval or by a cron expression. */
public final class Schedule {
    private final Type type;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(
                Type.CRON_EXPRESSION, null, new CronScheduleInfo(cronExpression, timeZone));
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0L, runTime);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(
                Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    public Type getType() {
        return type;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    /** The two kinds of schedule. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
