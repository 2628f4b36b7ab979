package com.atlassian.jira.issue;

/** A configured value such as a status or a priority. */
public interface IssueConstant {
    String getId();

    String getName();
}
