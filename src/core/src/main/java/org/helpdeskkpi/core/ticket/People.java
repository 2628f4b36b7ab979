package org.helpdeskkpi.core.ticket;

import java.time.Instant;

/** Tells in which role a user acts on a ticket. */
@FunctionalInterface
public interface People {
    /**
     * The role of a user on a ticket of that reporter.
     *
     * @param userKey who acted; null when the history names nobody
     * @param reporterKey who reported the ticket; null when nobody did
     * @param at when they acted: the role of that instant counts, where it is known
     */
    Actor actor(String userKey, String reporterKey, Instant at);
}
