package org.helpdeskkpi.plugin.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Typing;
import org.helpdeskkpi.plugin.settings.Draft;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** What the admin area can do with the settings. */
public final class AdminDesk {
    private static final SettingsJson JSON = new SettingsJson();

    /** The field for what the author says about a change. */
    static final String NOTE = "note";

    private final SettingsStore settings;
    private final EditSettings edit;
    private final Runnable follow;
    private final ProjectManager projects;
    private final InstantSource clock;

    /**
     * @param follow has every ticket computed again where that changes a value
     */
    public AdminDesk(
            SettingsStore settings,
            EditSettings edit,
            Runnable follow,
            ProjectManager projects,
            InstantSource clock) {
        this.settings = settings;
        this.edit = edit;
        this.follow = follow;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * What is to be saved.
     *
     * @param version the one that the author started from
     * @param replacing a later one that the author has seen and wants to replace; 0 for none
     * @param note what the author says about it; empty for nothing
     */
    record Change(int version, int replacing, String author, String note) {}

    /** What came of saving. */
    sealed interface Outcome {
        /**
         * Saved as that version.
         *
         * @param merged whether someone else's change of another part was kept
         */
        record Saved(int version, boolean merged) implements Outcome {}

        /** Nothing to save: the settings are like that already. */
        record Unchanged() implements Outcome {}

        /** Nothing saved for these reasons. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Nothing saved: someone else was faster and has changed the same part. */
        record Overtaken(SettingsVersion by) implements Outcome {}
    }

    SettingsVersion current() {
        return settings.current();
    }

    ObjectNode document() {
        return document(settings.current());
    }

    /** The document of a version; the defaults' when there is none of that number. */
    ObjectNode document(int version) {
        return document(settings.version(version).or(() -> settings.version(0)).orElseThrow());
    }

    AdminChoices choices(UnaryOperator<String> texts) {
        return new AdminChoices(projects, document(), texts);
    }

    /** The document's properties that a form is about, as they were typed, right or wrong. */
    ObjectNode part(Form form, Typing typing, int version) {
        return form.write(typing, document(version)).retain(form.keys());
    }

    /** The whole settings as they would be with what was typed into one form. */
    Draft draft(Form form, Typing typing, int version) {
        return JSON.read(merged(form, typing, document(version), document()));
    }

    /** Saves one part and leaves the others as they are. */
    Outcome save(Form form, Typing typing, Change change) {
        SettingsVersion current = settings.current();
        boolean moved = change.version() != current.number();
        ObjectNode before = document(change.version());
        ObjectNode now = document(current);
        if (moved && change.replacing() != current.number() && differ(form.keys(), before, now)) {
            return new Outcome.Overtaken(current);
        }
        Draft draft = JSON.read(merged(form, typing, before, now));
        return save(draft, current, change, moved);
    }

    /** Saves a pasted settings document; its problems all belong to where it was pasted. */
    Outcome take(String document, Change change) {
        SettingsVersion current = settings.current();
        if (change.version() != current.number() && change.replacing() != current.number()) {
            return new Outcome.Overtaken(current);
        }
        Outcome outcome = save(JSON.parse(document), current, change, false);
        return outcome instanceof Outcome.Refused refused
                ? new Outcome.Refused(refused.problems().stream().map(AdminDesk::pasted).toList())
                : outcome;
    }

    private Outcome save(Draft draft, SettingsVersion current, Change change, boolean merged) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        draft.settings().ifPresent(found -> problems.addAll(unknownProjects(found)));
        if (change.note().length() > SettingsJson.LONGEST_NOTE) {
            problems.add(
                    new Problem(NOTE, "helpdesk-kpi.problem.tooLong", SettingsJson.LONGEST_NOTE));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Settings wanted = draft.settings().orElseThrow();
        if (wanted.equals(current.settings())) {
            return new Outcome.Unchanged();
        }
        Optional<SettingsVersion> saved =
                edit.replace(
                        current.number(), wanted, change.note(), change.author(), clock.instant());
        if (saved.isEmpty()) {
            return new Outcome.Overtaken(settings.current());
        }
        follow.run();
        return new Outcome.Saved(saved.get().number(), merged);
    }

    private List<Problem> unknownProjects(Settings wanted) {
        Set<String> known =
                projects.getProjectObjects().stream()
                        .map(Project::getKey)
                        .collect(Collectors.toSet());
        return wanted.projects().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .map(key -> new Problem("projects", "helpdesk-kpi.problem.noProject", key))
                .toList();
    }

    private static ObjectNode merged(
            Form form, Typing typing, ObjectNode before, ObjectNode current) {
        ObjectNode typed = form.write(typing, before);
        ObjectNode merged = current.deepCopy();
        form.keys().forEach(key -> merged.set(key, typed.get(key)));
        Renaming.of(form, typing, before).apply(merged);
        return merged;
    }

    private static boolean differ(Set<String> keys, JsonNode one, JsonNode other) {
        return keys.stream().anyMatch(key -> !one.path(key).equals(other.path(key)));
    }

    private static ObjectNode document(SettingsVersion version) {
        return (ObjectNode) JSON.write(version.settings());
    }

    private static Problem pasted(Problem problem) {
        return problem.path().isEmpty()
                ? new Problem("document", problem.sentence())
                : new Problem(
                        "document", "helpdesk-kpi.problem.at", problem.path(), problem.sentence());
    }
}
