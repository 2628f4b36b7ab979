package org.helpdeskkpi.core.ticket;

/** Tells in which role a user acts on a ticket. */
@FunctionalInterface
public interface People {
    /**
     * The role of a user on a ticket of that reporter.
     *
     * @param userKey who acted; null when the history names nobody
     * @param reporterKey who reported the ticket; null when nobody did
     */
    Actor actor(String userKey, String reporterKey);
}
