package com.atlassian.jira.issue.worklog;

/** Time logged on an issue. */
public interface Worklog {}
