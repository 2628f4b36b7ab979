package com.atlassian.jira.issue.fields;

/** A custom field. */
public interface CustomField {
    String getId();

    String getName();
}
