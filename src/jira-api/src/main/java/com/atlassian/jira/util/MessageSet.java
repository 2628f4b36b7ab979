package com.atlassian.jira.util;

import java.util.Set;

/** Errors and warnings about a query. */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();

    void addErrorMessage(String message);
}
