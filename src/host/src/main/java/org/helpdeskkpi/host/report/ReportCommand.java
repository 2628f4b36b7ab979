package org.helpdeskkpi.host.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.host.UsageException;
import org.helpdeskkpi.host.importer.DisplayNames;
import org.helpdeskkpi.host.importer.Findings;
import org.helpdeskkpi.host.importer.ImportedIssue;
import org.helpdeskkpi.host.platform.Texts;

/** {@code ./run report}: prints the KPIs of a file of issues, without a server. */
public final class ReportCommand {
    public static final int OK = 0;
    public static final int WRONG_USE = 2;
    public static final int LEFT_OUT = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;
    private final Texts texts = AppTexts.ENGLISH;

    ReportCommand(PrintStream out, PrintStream err, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Runs with what follows {@code report} on the command line; returns the exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new ReportCommand(out, err, InstantSource.system()).run(arguments);
    }

    int run(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.println(ReportArguments.USAGE);
            return OK;
        }
        try {
            return report(ReportArguments.parse(arguments));
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("See ./run report --help");
            return WRONG_USE;
        } catch (IOException e) {
            err.println("The file can't be read: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private int report(ReportOptions options) throws IOException {
        if (!Files.isRegularFile(options.file())) {
            throw new UsageException("There is no file " + options.file() + ".");
        }
        Optional<Settings> settings =
                options.settings().isPresent()
                        ? SettingsFile.read(options.settings().get(), err)
                        : Optional.of(SettingsFile.assumed());
        if (settings.isEmpty()) {
            return WRONG_USE;
        }
        var findings = new Findings(err);
        boolean told =
                options.about().ticket().isPresent()
                        ? ticket(options, settings.get(), findings)
                        : figures(options, settings.get(), findings);
        findings.close(options.file().toString());
        if (!told) {
            return WRONG_USE;
        }
        return findings.leftOut() > 0 ? LEFT_OUT : OK;
    }

    private boolean figures(ReportOptions options, Settings settings, Findings findings)
            throws IOException {
        FileFacts facts = FileFacts.read(options.file(), settings, findings);
        if (facts.tickets() == 0) {
            err.println(options.file() + ": there is no ticket to report on");
            return findings.leftOut() > 0;
        }
        if (options.about().spikes()) {
            spikes(options, settings, facts);
            return true;
        }
        KpiReport report = facts.report(options.question(), clock.instant());
        var labels = new Labels(facts.names(), settings.queues());
        switch (options.format()) {
            case TEXT -> new TextReport(report, settings, labels, texts).print(title(options), out);
            case CSV -> new CsvReport(settings.reporting()).print(report, labels, out);
            case JSON -> new JsonAnswers(settings, facts.names(), texts).print(report, out);
        }
        return true;
    }

    private void spikes(ReportOptions options, Settings settings, FileFacts facts) {
        Spikes spikes = facts.spikes(options.question());
        SpikeReport report = new SpikeReport(spikes, new Labels(facts.names(), settings.queues()));
        switch (options.format()) {
            case TEXT -> report.print(out);
            case CSV -> report.printCsv(out);
            case JSON -> new JsonAnswers(settings, facts.names(), texts).print(spikes, out);
        }
    }

    private static String title(ReportOptions options) {
        return "Figures of "
                + options.file()
                + options.settings()
                        .map(file -> " under " + file)
                        .orElse(
                                " without settings: everyone but the reporter is an agent, the"
                                        + " queue is the field Queue");
    }

    private boolean ticket(ReportOptions options, Settings settings, Findings findings)
            throws IOException {
        String key = options.about().ticket().orElseThrow();
        var found = new Runnable[1];
        new FileKpis(settings)
                .read(
                        options.file(),
                        findings.only(key),
                        (issue, kpis) -> {
                            if (kpis.key().equals(key)) {
                                found[0] = () -> print(issue, kpis, options, settings);
                            }
                        });
        if (found[0] == null) {
            err.println("There is no ticket " + key + " in " + options.file() + ".");
            return false;
        }
        found[0].run();
        return true;
    }

    private void print(
            ImportedIssue issue, TicketKpis kpis, ReportOptions options, Settings settings) {
        if (options.format() == ReportOptions.Format.JSON) {
            new JsonAnswers(settings, DisplayNames.of(issue.json()), texts).print(kpis, clock, out);
        } else {
            TicketText.of(issue, kpis, settings, texts).print(out);
        }
    }
}
