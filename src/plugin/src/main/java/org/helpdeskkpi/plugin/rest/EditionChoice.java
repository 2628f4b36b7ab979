package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.helpdeskkpi.core.app.FindEdition;
import org.helpdeskkpi.core.app.ShownEdition;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Finds the values that a call asks for by the number of a version. */
public final class EditionChoice {
    static final String VERSION = "version";

    private final FindEdition editions;
    private final SettingsStore settings;

    public EditionChoice(FindEdition editions, SettingsStore settings) {
        this.editions = editions;
        this.settings = settings;
    }

    Answer answer(Map<String, List<String>> given, Function<ShownEdition, Answer> work) {
        List<String> versions = given.getOrDefault(VERSION, List.of());
        return versions.size() > 1
                ? Answer.wrong(Answer.BAD_REQUEST, VERSION, "helpdesk-kpi.problem.onlyOnce")
                : answer(versions.isEmpty() ? null : versions.get(0), work);
    }

    /**
     * @param version null for the values that answer
     */
    Answer answer(String version, Function<ShownEdition, Answer> work) {
        return VersionNumber.read(version)
                .answer(
                        () -> work.apply(editions.answering()),
                        number ->
                                editions.version(number)
                                        .map(work)
                                        .orElseGet(() -> notKept(number)));
    }

    private Answer notKept(int number) {
        return settings.version(number).isEmpty()
                ? VersionNumber.unknown(number)
                : Answer.wrong(
                        Answer.NOT_FOUND, VERSION, "helpdesk-kpi.problem.versionNotKept", number);
    }
}
