package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** What the REST edge may do with a backfill. */
public interface BackfillControl {
    /** Empty when none was ever started. */
    Optional<BackfillMark> progress();

    /** Every later change before this instant is recorded; empty before the first catch-up. */
    Optional<Instant> caughtUpTo();

    /** Starts or resumes one in the background. */
    BackfillMark start(String userKey);

    void stop();
}
