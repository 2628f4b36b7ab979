package org.helpdeskkpi.core.app;

import java.util.Set;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Makes the computations of editions. */
public record Computations(SettingsStore settings, Memberships memberships) {
    Computation of(Edition edition) {
        return new Computation(version(edition), memberships);
    }

    SettingsVersion version(Edition edition) {
        return settings.version(edition.version())
                .orElseThrow(() -> new IllegalStateException("no settings of " + edition));
    }

    Set<String> projects(Edition edition) {
        return version(edition).settings().projects();
    }
}
