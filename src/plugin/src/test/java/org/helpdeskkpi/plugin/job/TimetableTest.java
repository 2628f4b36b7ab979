package org.helpdeskkpi.plugin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class TimetableTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final Timetable timetable = new Timetable(scheduler, () -> NOW);
    private final AtomicInteger runs = new AtomicInteger();

    private JobConfig scheduled(String name) throws SchedulerServiceException {
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of(name)), config.capture());
        return config.getValue();
    }

    private JobRunner runner(String name) {
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(JobRunnerKey.of(name)), runner.capture());
        return runner.getValue();
    }

    @Test
    void whatANodeKeepsToItselfIsDoneOnEachFromTheNextIntervalOn() throws Exception {
        timetable.everywhere(Duration.ofMinutes(1), "tidy", runs::incrementAndGet);

        JobConfig job = scheduled("helpdesk-kpi-tidy");
        assertThat(job.getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        assertThat(job.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(60_000);
        assertThat(job.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .isEqualTo(NOW.plusSeconds(60));
        runner("helpdesk-kpi-tidy").runJob(null);
        assertThat(runs).hasValue(1);
    }

    @Test
    void whatAllNodesShareIsDoneOnOne() throws Exception {
        ClusterTask task =
                new ClusterTask("shared", mock(ClusterLockService.class), () -> List.of());
        timetable.every(Duration.ofMinutes(1), task);

        assertThat(scheduled("helpdesk-kpi-shared").getRunMode())
                .isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
    }

    @Test
    void closingTakesEveryRunnerOfThisNodeBack() {
        timetable.everywhere(Duration.ofMinutes(1), "tidy", runs::incrementAndGet);

        timetable.close();

        verify(scheduler).unregisterJobRunner(JobRunnerKey.of("helpdesk-kpi-tidy"));
        verify(scheduler, org.mockito.Mockito.never()).unscheduleJob(any());
    }
}
