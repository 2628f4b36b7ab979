package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of the settings and whether there are values by it.
 *
 * @param until up to when changes to tickets are in the values; with {@link Use#KEPT} only
 */
public record SavedVersion(SettingsVersion version, Use use, Optional<Instant> until) {
    /** What a version is good for. */
    public enum Use {
        /** Its values, or the same by another version, answer. */
        ANSWERING,
        /** Its values are being computed. */
        BUILDING,
        /** Its values can be asked for as they were. */
        KEPT,
        /** Its values can be computed again. */
        RECOMPUTABLE
    }
}
