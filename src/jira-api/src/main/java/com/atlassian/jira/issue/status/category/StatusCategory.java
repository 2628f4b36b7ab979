package com.atlassian.jira.issue.status.category;

/** To do, in progress or done. */
public interface StatusCategory {
    String getKey();
}
