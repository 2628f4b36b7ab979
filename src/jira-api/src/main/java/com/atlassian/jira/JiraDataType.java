package com.atlassian.jira;

/** What kind of values a JQL function gives. */
public interface JiraDataType {}
