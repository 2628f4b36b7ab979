package org.helpdeskkpi.core.app.port;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.SettingsVersion;

/** Where settings are kept; every saved version stays. */
public interface SettingsStore {
    /** The newest version; version 0 with the defaults when none was saved. */
    SettingsVersion current();

    Optional<SettingsVersion> version(int number);

    /** Every saved version, the newest first. */
    List<SettingsVersion> all();

    /**
     * Adds a version.
     *
     * @return false when a version of that number is there already: someone else was faster
     */
    boolean add(SettingsVersion next);
}
