package com.atlassian.jira.issue.label;

/** A label on an issue. */
public interface Label {
    String getLabel();
}
