package org.helpdeskkpi.plugin.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.settings.Revision;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** Answers calls about the settings. */
public final class SettingsDesk {
    static final int LIMIT = 1_000_000;

    private final SettingsStore store;
    private final EditSettings editor;
    private final BackfillControl backfill;
    private final InstantSource clock;
    private final SettingsJson json = new SettingsJson();

    public SettingsDesk(
            SettingsStore store,
            EditSettings editor,
            BackfillControl backfill,
            InstantSource clock) {
        this.store = store;
        this.editor = editor;
        this.backfill = backfill;
        this.clock = clock;
    }

    Answer show() {
        return Answer.ok(json.write(store.current()));
    }

    Answer replace(InputStream body, String author) {
        byte[] bytes = read(body);
        if (bytes.length > LIMIT) {
            return Answer.wrong(Answer.TOO_LARGE, "", "Settings can't be larger than 1 MB.");
        }
        Revision revision = json.parseRevision(new String(bytes, StandardCharsets.UTF_8));
        if (revision.draft().settings().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, revision.draft().problems());
        }
        Optional<SettingsVersion> saved =
                editor.replace(
                        revision.version(),
                        revision.draft().settings().get(),
                        author,
                        clock.instant());
        saved.ifPresent(version -> backfill.start(author));
        return saved.map(version -> Answer.ok(json.write(version)))
                .orElseGet(() -> conflict(revision.version()));
    }

    private Answer conflict(int started) {
        int current = store.current().number();
        return Answer.wrong(
                Answer.CONFLICT,
                "version",
                "You started from version "
                        + started
                        + ", the current one is "
                        + current
                        + ". Load it and make your changes again.");
    }

    /** One byte more than allowed tells that it is too much. */
    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
