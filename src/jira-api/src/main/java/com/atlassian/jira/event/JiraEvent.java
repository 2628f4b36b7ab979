package com.atlassian.jira.event;

/** Supertype of Jira's own events. */
public interface JiraEvent {}
