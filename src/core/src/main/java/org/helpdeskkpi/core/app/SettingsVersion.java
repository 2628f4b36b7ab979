package org.helpdeskkpi.core.app;

import java.time.Instant;

/**
 * Settings as they were saved.
 *
 * @param number counts up from 1; 0 for the settings before anyone saved any
 * @param author user key
 * @param note what the author said about it; empty for nothing
 */
public record SettingsVersion(
        int number, Settings settings, String author, Instant savedAt, String note) {
    /** What is the same whoever saved it, shown by other settings that give the same values. */
    SettingsVersion shownBy(Settings other) {
        return new SettingsVersion(number, other, author, savedAt, note);
    }
}
