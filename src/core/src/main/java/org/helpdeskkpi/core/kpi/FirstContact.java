package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a resolution was made at first contact.
 *
 * @param undoneBy why not; empty when it was
 * @param settledAt from when on no reopening can undo it; before that it is provisional
 */
public record FirstContact(Optional<Undone> undoneBy, Instant settledAt) {
    /** Why a resolution was not made at first contact. */
    public enum Undone {
        TOO_MANY_REPLIES,
        TOO_FEW_REPLIES,
        HANDED_TO_AGENT,
        HANDED_TO_QUEUE,
        /** The customer wrote again before the resolution. */
        FOLLOW_UP,
        /** A second agent took part. */
        ANOTHER_AGENT,
        /** The resolution came too long after the creation. */
        TOO_LATE,
        REOPENED
    }

    public boolean met() {
        return undoneBy.isEmpty();
    }

    /** True while a reopening could still undo it. A failure is final at once. */
    public boolean provisionalAt(Instant now) {
        return met() && now.isBefore(settledAt);
    }
}
