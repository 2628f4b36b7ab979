package com.atlassian.jira.security.roles;

/** A role people have in projects. */
public interface ProjectRole {
    Long getId();

    String getName();
}
