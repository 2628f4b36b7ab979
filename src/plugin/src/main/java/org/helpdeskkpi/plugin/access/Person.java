package org.helpdeskkpi.plugin.access;

/**
 * A user as screens show them.
 *
 * @param active false for a user who has left, or whom Jira no longer knows
 */
public record Person(String key, String name, boolean active) {}
