package com.atlassian.jira.issue;

/** An issue as the issue manager hands it out. */
public interface MutableIssue extends Issue {}
