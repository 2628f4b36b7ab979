package com.atlassian.scheduler.config;

/** Whether a job runs on one node or on every node. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
