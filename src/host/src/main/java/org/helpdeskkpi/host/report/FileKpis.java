package org.helpdeskkpi.host.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.timeline.Timelines;
import org.helpdeskkpi.host.importer.Finding;
import org.helpdeskkpi.host.importer.ImportedIssue;
import org.helpdeskkpi.host.importer.IssueReader;

/** Computes the KPIs of a file's tickets, by the engine that the app uses. */
public final class FileKpis {
    /** Files carry no versions; everything is computed by the one document given. */
    static final int VERSION = 1;

    private final Settings settings;
    private final Timelines timelines;
    private final KpiCalculator calculator;

    public FileKpis(Settings settings) {
        this.settings = settings;
        // a file names no groups: an agent is who the settings name, or everyone but the reporter
        this.timelines = settings.timelines(settings.crew().people((user, group, at) -> false));
        this.calculator = settings.calculator(VERSION);
    }

    /** Hands over each ticket of the settings' projects, or of all when none is set. */
    public void read(
            Path file, Consumer<Finding> findings, BiConsumer<ImportedIssue, TicketKpis> tickets)
            throws IOException {
        new IssueReader(file, findings)
                .read(
                        issue -> {
                            if (isOurs(issue)) {
                                tickets.accept(issue, of(issue));
                            }
                        });
    }

    private TicketKpis of(ImportedIssue issue) {
        return calculator.of(timelines.of(issue.ticket()));
    }

    private boolean isOurs(ImportedIssue issue) {
        return settings.projects().isEmpty()
                || settings.projects().contains(issue.ticket().project());
    }
}
