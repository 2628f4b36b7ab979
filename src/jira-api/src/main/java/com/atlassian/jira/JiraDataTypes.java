package com.atlassian.jira;

/** The kinds of values that Jira has by itself. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    public JiraDataTypes() {}
}
