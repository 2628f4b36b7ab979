package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the app does.
 *
 * @param waiting how many tickets were touched on this node and are not recorded yet
 * @param reconciled the last comparison of what is stored with what exists
 * @param stored what is stored, the newest edition first
 * @param versions how many versions of the settings were saved
 * @param failures how many tickets could not be recorded
 * @param failed the first of them, what failed most often first
 */
public record Health(
        Optional<Instant> caughtUpTo,
        int waiting,
        Optional<Reconciliation> reconciled,
        List<Stored> stored,
        int versions,
        int failures,
        List<FailedTicket> failed) {
    public Health {
        stored = List.copyOf(stored);
        failed = List.copyOf(failed);
    }

    /** How many tickets an edition has values of. */
    public record Stored(Edition edition, int tickets) {}
}
