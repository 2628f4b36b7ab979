package org.helpdeskkpi.plugin.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.plugin.page.AdminPage.ProjectChoice;
import org.helpdeskkpi.plugin.settings.Draft;
import org.helpdeskkpi.plugin.settings.SettingsJson;

/** What the admin page can do with the settings. */
public final class AdminDesk {
    private static final SettingsJson JSON = new SettingsJson();

    private final SettingsStore settings;
    private final EditSettings edit;
    private final Consumer<String> backfill;
    private final ProjectManager projects;
    private final InstantSource clock;

    /**
     * @param backfill has every ticket computed again, on behalf of a user
     */
    public AdminDesk(
            SettingsStore settings,
            EditSettings edit,
            Consumer<String> backfill,
            ProjectManager projects,
            InstantSource clock) {
        this.settings = settings;
        this.edit = edit;
        this.backfill = backfill;
        this.projects = projects;
        this.clock = clock;
    }

    /** What came of saving. */
    sealed interface Outcome {
        /** Saved as that version. */
        record Saved(int version) implements Outcome {}

        /** Nothing saved for these reasons. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Nothing saved: someone else was faster. */
        record Overtaken() implements Outcome {}
    }

    int version() {
        return settings.current().number();
    }

    AdminForm form() {
        return DocumentForm.of(JSON.write(settings.current().settings()));
    }

    /** Saves what was typed and has every ticket computed again. */
    Outcome save(AdminForm form, int version, String user) {
        return save(JSON.read(FormDocument.of(form)), version, user);
    }

    /** Saves a pasted settings document; its problems all belong to where it was pasted. */
    Outcome take(String document, int version, String user) {
        Outcome outcome = save(JSON.parse(document), version, user);
        return outcome instanceof Outcome.Refused refused
                ? new Outcome.Refused(refused.problems().stream().map(AdminDesk::pasted).toList())
                : outcome;
    }

    String export() {
        return JSON.write(settings.current().settings()).toPrettyString();
    }

    /** Every project by name; a ticked key without a project comes last. */
    List<ProjectChoice> projects(Set<String> ticked) {
        List<ProjectChoice> choices = new ArrayList<>();
        Set<String> gone = new TreeSet<>(ticked);
        for (Project project : projects.getProjectObjects()) {
            boolean chosen = gone.remove(project.getKey());
            choices.add(new ProjectChoice(project.getKey(), project.getName(), chosen));
        }
        choices.sort(Comparator.comparing(ProjectChoice::name));
        gone.forEach(key -> choices.add(new ProjectChoice(key, key, true)));
        return choices;
    }

    private Outcome save(Draft draft, int version, String user) {
        if (draft.settings().isEmpty()) {
            return new Outcome.Refused(draft.problems());
        }
        Optional<SettingsVersion> saved =
                edit.replace(version, draft.settings().get(), user, clock.instant());
        if (saved.isEmpty()) {
            return new Outcome.Overtaken();
        }
        backfill.accept(user);
        return new Outcome.Saved(saved.get().number());
    }

    private static Problem pasted(Problem problem) {
        String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
        return new Problem("document", where + problem.message());
    }
}
