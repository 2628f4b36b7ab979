package com.atlassian.scheduler.status;

/** The ways a job's run can end. */
public enum RunOutcome {
    SUCCESS,
    FAILED
}
