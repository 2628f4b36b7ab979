package com.atlassian.scheduler;

/** The work of a scheduled job. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
