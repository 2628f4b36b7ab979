package org.helpdeskkpi.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The value classes hold what they were made with, so that a host can run on them. */
class ValuesTest {
    @Test
    void aJobKeepsItsSchedule() {
        Date first = new Date(1_000);
        JobConfig job =
                JobConfig.forJobRunnerKey(JobRunnerKey.of("runner"))
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.forInterval(500, first))
                        .withParameters(Map.of("day", 1));
        assertThat(job.getJobRunnerKey()).isEqualTo(JobRunnerKey.of("runner"));
        assertThat(job.getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        assertThat(job.getSchedule().getType()).isEqualTo(Schedule.Type.INTERVAL);
        assertThat(job.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(500);
        assertThat(job.getSchedule().getIntervalScheduleInfo().getFirstRunTime()).isEqualTo(first);
        assertThat(job.getParameters()).containsEntry("day", 1);
    }

    @Test
    void aCronScheduleKeepsItsExpression() {
        Schedule schedule = Schedule.forCronExpression("0 0 3 * * ?");
        assertThat(schedule.getType()).isEqualTo(Schedule.Type.CRON_EXPRESSION);
        assertThat(schedule.getCronScheduleInfo().getCronExpression()).isEqualTo("0 0 3 * * ?");
    }

    @Test
    void aJobsAnswerKeepsItsOutcome() {
        assertThat(JobRunnerResponse.success("42 rows").getMessage()).isEqualTo("42 rows");
        assertThat(JobRunnerResponse.failed(new IllegalStateException("gone")).getRunOutcome())
                .isEqualTo(RunOutcome.FAILED);
    }

    @Test
    void keysAreEqualByTheirText() {
        assertThat(JobId.of("a")).isEqualTo(JobId.of("a")).isNotEqualTo(JobId.of("b"));
        assertThat(GlobalPermissionKey.of("ADMINISTER")).isEqualTo(GlobalPermissionKey.ADMINISTER);
        assertThat(ProjectPermissions.BROWSE_PROJECTS.permissionKey()).isEqualTo("BROWSE_PROJECTS");
        assertThat(EntityPropertyType.COMMENT_PROPERTY.getDbEntityName())
                .isEqualTo("CommentProperty");
    }

    @Test
    void aPageOfResultsKnowsWhereItStarts() {
        SearchResults<String> page =
                new SearchResults<>(List.of("KPI-3"), 7, new PagerFilter<>(2, 1));
        assertThat(page.getResults()).containsExactly("KPI-3");
        assertThat(page.getStart()).isEqualTo(2);
        assertThat(page.getTotal()).isEqualTo(7);
    }

    @Test
    void modelVersionsAreOrdered() {
        assertThat(ModelVersion.valueOf("9").isOlderThan(ModelVersion.valueOf("10"))).isTrue();
        assertThat(ModelVersion.valueOf("9").isNewerThan(ModelVersion.valueOf("10"))).isFalse();
    }
}
