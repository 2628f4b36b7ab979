package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** What the REST edge may do with a backfill. */
public interface BackfillControl {
    /** Empty when none was ever started. */
    Optional<BackfillMark> progress();

    /** Every later change before this instant is recorded; empty before the first catch-up. */
    Optional<Instant> caughtUpTo();

    /** How many tickets could not be recorded and are tried again now and then. */
    int failed();

    /** Has the values by changed settings computed in the background, where they differ. */
    void follow();

    /**
     * Has the values of an older version computed again in the background.
     *
     * @return false when another edition has to become whole first
     */
    boolean rebuild(SettingsVersion version, String userKey);

    /** Starts or resumes one in the background. */
    BackfillMark start(String userKey);

    /** Has it wait after its current step, to go on from there. */
    void pause();

    /** Breaks it off; what it did is dropped or done again. */
    void stop();
}
