package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Replaces the settings, unless someone else has in the meantime. */
public final class EditSettings {
    private final SettingsStore store;

    public EditSettings(SettingsStore store) {
        this.store = store;
    }

    /**
     * Saves a new version.
     *
     * @param expected the version the author started from
     * @param note what the author says about it; empty for nothing
     * @return the saved version; empty when {@code expected} is not the current one any more
     */
    public Optional<SettingsVersion> replace(
            int expected, Settings settings, String note, String author, Instant now) {
        var next = new SettingsVersion(expected + 1, settings, author, now, note);
        boolean current = store.current().number() == expected;
        return current && store.add(next) ? Optional.of(next) : Optional.empty();
    }
}
