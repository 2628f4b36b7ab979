package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.settings.Benchmarks;
import org.helpdeskkpi.plugin.settings.Revision;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** Answers calls about the settings. */
public final class SettingsDesk {
    private final SettingsStore store;
    private final EditSettings editor;
    private final BackfillControl backfill;
    private final VersionsJson versions;
    private final InstantSource clock;
    private final I18nResolver texts;
    private final SettingsJson json = new SettingsJson();

    public SettingsDesk(
            SettingsStore store,
            EditSettings editor,
            BackfillControl backfill,
            VersionsJson versions,
            InstantSource clock,
            I18nResolver texts) {
        this.store = store;
        this.editor = editor;
        this.backfill = backfill;
        this.versions = versions;
        this.clock = clock;
        this.texts = texts;
    }

    /** The current version, or the one asked for. */
    Answer show(String version) {
        return VersionNumber.read(version)
                .answer(
                        () -> Answer.ok(json.write(store.current())),
                        number ->
                                store.version(number)
                                        .map(found -> Answer.ok(json.write(found)))
                                        .orElseGet(() -> VersionNumber.unknown(number)));
    }

    Answer versions() {
        return Answer.ok(versions.all());
    }

    Answer benchmarks() {
        return Answer.ok(Benchmarks.write(texts::getText));
    }

    Answer replace(InputStream body, String author) {
        return Body.read(body, text -> replace(text, author));
    }

    private Answer replace(String text, String author) {
        Revision revision = json.parseRevision(text);
        if (revision.draft().settings().isEmpty()) {
            return Answer.wrong(Answer.BAD_REQUEST, revision.draft().problems());
        }
        Optional<SettingsVersion> saved =
                editor.replace(
                        revision.version(),
                        revision.draft().settings().get(),
                        revision.note(),
                        author,
                        clock.instant());
        saved.ifPresent(version -> backfill.follow());
        return saved.map(version -> Answer.ok(json.write(version)))
                .orElseGet(() -> conflict(revision.version()));
    }

    private Answer conflict(int started) {
        int current = store.current().number();
        return Answer.wrong(
                Answer.CONFLICT, "version", "helpdesk-kpi.problem.overtaken", started, current);
    }
}
