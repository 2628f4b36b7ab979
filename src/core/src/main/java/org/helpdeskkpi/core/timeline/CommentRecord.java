package org.helpdeskkpi.core.timeline;

import java.time.Instant;

/**
 * A comment as its source tells it today, without its text.
 *
 * @param author user key; null for an anonymous comment
 * @param internal true when customers can't see it: marked so, or restricted to a group or role
 */
public record CommentRecord(long id, String author, Instant at, boolean internal) {}
