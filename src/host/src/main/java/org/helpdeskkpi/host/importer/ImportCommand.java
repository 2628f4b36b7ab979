package org.helpdeskkpi.host.importer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.plugin.rest.BackfillControl;
import org.helpdeskkpi.plugin.wiring.HelpdeskKpi;

/** {@code ./run --import}: loads a file into the running host and computes its tickets. */
public final class ImportCommand {
    /** The exit code when something of the file was left out. */
    public static final int LEFT_OUT = 3;

    private static final String ADMIN = "admin";
    private static final int POLL_MILLIS = 100;

    private final Site site;
    private final HelpdeskKpi app;
    private final PrintStream out;
    private final PrintStream err;

    public ImportCommand(Site site, HelpdeskKpi app, PrintStream out, PrintStream err) {
        this.site = site;
        this.app = app;
        this.out = out;
        this.err = err;
    }

    /** Imports; returns 0, or {@link #LEFT_OUT}. Settings replace those of the app. */
    public int run(Path file, Optional<Settings> settings) throws IOException {
        var findings = new Findings(err);
        var importer = new Importer(site, out);
        importer.load(file, findings);
        findings.close(file.toString());
        settings.ifPresent(this::apply);
        tellMissing(importer.projects());
        backfill();
        out.println(PeakMemory.inWords());
        return findings.leftOut() > 0 ? LEFT_OUT : 0;
    }

    private void apply(Settings settings) {
        int current = app.settings().current().number();
        if (app.editSettings().replace(current, settings, "", ADMIN, Instant.now()).isEmpty()) {
            throw new IllegalStateException("someone else saved settings at this moment");
        }
    }

    private void tellMissing(Set<String> projects) {
        Set<String> enabled = app.settings().current().settings().projects();
        projects.stream()
                .filter(project -> !enabled.contains(project))
                .forEach(
                        project ->
                                err.println(
                                        "Project "
                                                + project
                                                + " is no help desk yet: choose it in the"
                                                + " administration, or import with --settings"
                                                + " FILE (see docs/examples)."));
    }

    private void backfill() {
        BackfillControl backfill = app.backfill();
        var progress = new Progress("computed", out);
        BackfillMark mark = backfill.start(ADMIN);
        while (mark.state() == BackfillMark.State.RUNNING) {
            progress.at(mark.done());
            pause();
            mark = backfill.progress().orElse(mark);
        }
        progress.end(mark.done());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while computing", e);
        }
    }
}
