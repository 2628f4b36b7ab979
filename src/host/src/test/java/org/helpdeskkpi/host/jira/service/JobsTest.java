package org.helpdeskkpi.host.jira.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final JobId JOB = JobId.of("job");
    private static final JobRunnerKey KEY = JobRunnerKey.of("runner");

    private final Jobs jobs = new Jobs();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void aJobRunsAgainAndAgainUntilItIsUnscheduled() throws SchedulerServiceException {
        count();
        schedule(Schedule.forInterval(5, null));
        await().until(() -> runs.get() >= 3);
        jobs.unscheduleJob(JOB);

        assertThatThrownBy(() -> jobs.runNow(JOB)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aJobThatRunsOnceRunsOnce() throws SchedulerServiceException {
        count();
        schedule(Schedule.runOnce(null));
        await().until(() -> runs.get() == 1);
    }

    @Test
    void aThrowingRunFailsAndTheNextOneComes() throws SchedulerServiceException {
        jobs.registerJobRunner(
                KEY,
                request -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("on purpose");
                });
        schedule(Schedule.forInterval(5, null));

        await().until(() -> runs.get() >= 2);
        assertThat(jobs.runNow(JOB).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }

    @Test
    void cronTimesAreThoseOfTheExpression() {
        ZonedDateTime now = ZonedDateTime.of(2026, 3, 28, 3, 0, 0, 0, ZoneId.of("Europe/Berlin"));

        assertThat(CronTimes.parse("0 30 3 * * ?").next(now)).contains(now.plusMinutes(30));
        assertThat(CronTimes.parse("0 0/15 * * * ?").next(now)).contains(now.plusMinutes(15));
        assertThat(CronTimes.parse("0 0 9 ? * 2-6").next(now).map(ZonedDateTime::getDayOfMonth))
                .contains(30);
    }

    private void count() {
        jobs.registerJobRunner(
                KEY,
                request -> {
                    runs.incrementAndGet();
                    return JobRunnerResponse.success();
                });
    }

    private void schedule(Schedule schedule) throws SchedulerServiceException {
        jobs.scheduleJob(JOB, JobConfig.forJobRunnerKey(KEY).withSchedule(schedule));
    }
}
