package org.helpdeskkpi.host.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.host.UsageException;
import org.helpdeskkpi.plugin.settings.Draft;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** Reads a settings document, or says what is wrong with it. */
public final class SettingsFile {
    private static final String QUEUE = "queue";

    private SettingsFile() {}

    /** The document's settings; empty after telling every problem. */
    public static Optional<Settings> read(Path file, PrintStream err) {
        Draft draft = new SettingsJson().parse(text(file));
        for (Problem problem : draft.problems()) {
            err.println(file + ": " + problem.line(AppTexts.ENGLISH::getText));
        }
        return draft.settings();
    }

    /**
     * What is assumed where no document is given: everyone but a ticket's reporter is an agent, a
     * field named Queue holds the queue, all else is as the app's defaults.
     */
    static Settings assumed() {
        Settings defaults = Settings.defaults();
        return defaults.withCrew(
                        new Crew(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()))
                .withQueues(new QueueRules(defaults.queues().rules(), Optional.of(QUEUE)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is no UTF-8 text.");
        } catch (IOException e) {
            throw new UsageException(file + " can't be read.");
        }
    }
}
