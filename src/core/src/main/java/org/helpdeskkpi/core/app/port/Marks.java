package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What survives a crash besides the values: how far the app has kept up, and where a backfill
 * stands.
 */
public interface Marks {
    /**
     * Every ticket change before this instant has been computed; empty before the first catch-up.
     */
    Optional<Instant> caughtUpTo();

    void caughtUpTo(Instant instant);

    Optional<BackfillMark> backfill();

    void backfill(BackfillMark mark);

    /**
     * Where a backfill stands.
     *
     * @param lastTicket the highest ticket id that is done; 0 before the first
     */
    record BackfillMark(
            State state,
            long lastTicket,
            int done,
            int total,
            int definitionVersion,
            Instant startedAt,
            Instant changedAt,
            String startedBy) {
        /** What a backfill is doing. */
        public enum State {
            RUNNING,
            STOPPED,
            FINISHED
        }
    }
}
