package com.atlassian.jira.user;

/** A user of Jira. */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    boolean isActive();

    String getDisplayName();

    String getEmailAddress();
}
