package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.junit.jupiter.api.Test;

/** What every store of settings does; each store's test extends it. */
public abstract class SettingsStoreContract {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    /** An empty store. */
    protected abstract SettingsStore store();

    private static SettingsVersion version(int number) {
        return new SettingsVersion(number, HelpDesk.standard().settings(), "admin", NOW, "why not");
    }

    @Test
    void beforeAnyoneSavedTheDefaultsHoldAsVersionZero() {
        assertThat(store().current().number()).isZero();
        assertThat(store().current().settings()).isEqualTo(Settings.defaults());
    }

    @Test
    void theNewestVersionHoldsAndOlderOnesStay() {
        SettingsStore store = store();

        assertThat(store.add(version(1))).isTrue();
        assertThat(store.add(version(2))).isTrue();

        assertThat(store.current()).isEqualTo(version(2));
        assertThat(store.version(1)).contains(version(1));
        assertThat(store.version(3)).isEmpty();
    }

    @Test
    void aVersionThatIsThereIsNeverReplaced() {
        SettingsStore store = store();
        store.add(version(1));

        assertThat(store.add(new SettingsVersion(1, Settings.defaults(), "other", NOW, "")))
                .isFalse();

        assertThat(store.current()).isEqualTo(version(1));
    }

    @Test
    void anEditorWhoseVersionIsNotCurrentIsToldSo() {
        SettingsStore store = store();
        EditSettings edit = new EditSettings(store);

        assertThat(edit.replace(0, HelpDesk.standard().settings(), "because", "anna", NOW))
                .isPresent();
        assertThat(edit.replace(0, Settings.defaults(), "", "ben", NOW)).isEmpty();

        assertThat(store.current().author()).isEqualTo("anna");
    }
}
