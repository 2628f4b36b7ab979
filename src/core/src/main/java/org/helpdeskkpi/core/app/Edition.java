package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Optional;

/**
 * The values of all tickets, computed with one version of the settings.
 *
 * @param number counts up from 1 and is never used again; two editions may be of the same version
 * @param since when it came into its state
 * @param until up to when changes to tickets are in it; empty while they are recorded
 */
public record Edition(
        int number, int version, State state, Instant since, Optional<Instant> until) {
    /** What becomes of an edition. */
    public enum State {
        /** Is being filled and answers once it is whole. */
        BUILDING,
        /** Is being filled, to be kept once it is whole. */
        REBUILDING,
        /** Answers, and is kept up to date. */
        ANSWERING,
        /** Stays as it was when another one took over, and answers whoever asks for it. */
        KEPT,
        /** Its rows are being deleted. */
        DROPPING
    }

    public Edition {
        if (number < 1 || version < 0) {
            throw new IllegalArgumentException("no edition " + number + " of version " + version);
        }
    }

    /** Whether every change to a ticket is recorded under it. */
    boolean isRecorded() {
        return isBeingFilled() || state == State.ANSWERING;
    }

    boolean isBeingFilled() {
        return state == State.BUILDING || state == State.REBUILDING;
    }

    Edition live(State next, Instant now) {
        return new Edition(number, version, next, now, Optional.empty());
    }

    Edition frozen(State next, Instant now) {
        return new Edition(number, version, next, now, Optional.of(until.orElse(now)));
    }
}
