package org.helpdeskkpi.plugin.rest;

import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Answers calls about the recording of all tickets. */
public final class BackfillDesk {
    private final BackfillControl backfill;
    private final SettingsStore settings;

    public BackfillDesk(BackfillControl backfill, SettingsStore settings) {
        this.backfill = backfill;
        this.settings = settings;
    }

    Answer progress() {
        return Answer.ok(BackfillJson.of(backfill));
    }

    /**
     * @param version null for the current one
     */
    Answer start(String version, String userKey) {
        return VersionNumber.read(version)
                .answer(
                        () -> {
                            backfill.start(userKey);
                            return accepted();
                        },
                        number ->
                                settings.version(number)
                                        .map(found -> rebuild(found, userKey))
                                        .orElseGet(() -> VersionNumber.unknown(number)));
    }

    private Answer rebuild(SettingsVersion version, String userKey) {
        return backfill.rebuild(version, userKey)
                ? accepted()
                : Answer.wrong(
                        Answer.CONFLICT,
                        EditionChoice.VERSION,
                        "helpdesk-kpi.problem.otherVersionComputed");
    }

    Answer pause() {
        backfill.pause();
        return accepted();
    }

    Answer stop() {
        backfill.stop();
        return accepted();
    }

    private Answer accepted() {
        return Answer.accepted(BackfillJson.of(backfill));
    }
}
