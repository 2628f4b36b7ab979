package org.helpdeskkpi.host.jira.model;

/**
 * A link seen from one of its two issues.
 *
 * @param outward true on the issue the link starts from
 * @param other the id of the issue at the other end
 */
public record LinkDoc(long id, String type, boolean outward, long other) {}
