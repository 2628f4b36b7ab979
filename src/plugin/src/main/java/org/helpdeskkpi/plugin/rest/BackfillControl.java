package org.helpdeskkpi.plugin.rest;

import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** What the REST edge may do with a backfill. */
public interface BackfillControl {
    /** Empty when none was ever started. */
    Optional<BackfillMark> progress();

    /** Starts or resumes one in the background. */
    BackfillMark start(String userKey);

    void stop();
}
