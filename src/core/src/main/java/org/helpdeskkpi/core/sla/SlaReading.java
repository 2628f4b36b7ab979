package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a clock stands at an instant.
 *
 * @param due when it runs out, ran out or would have run out, if no further pause comes; empty
 *     while it is paused with time left, and where its calendar does not open for long enough
 * @param remaining negative when it is over
 */
public record SlaReading(State state, Optional<Instant> due, Duration remaining) {
    /** How a clock stands. */
    public enum State {
        RUNNING,
        /** Stands still, with time left. */
        PAUSED,
        /** Running, with little time left. */
        AT_RISK,
        /** Stopped in time; exactly on target is in time. */
        MET,
        /** Over, stopped or not. */
        BREACHED
    }
}
