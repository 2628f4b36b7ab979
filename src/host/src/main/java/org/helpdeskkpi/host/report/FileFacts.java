package org.helpdeskkpi.host.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Aggregator;
import org.helpdeskkpi.core.report.Facts;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.host.UsageException;
import org.helpdeskkpi.host.importer.DisplayNames;
import org.helpdeskkpi.host.importer.Finding;
import org.helpdeskkpi.host.importer.ImportedIssue;

/** A file's tickets in the form that reports are computed from. */
public final class FileFacts {
    private static final int BATCH = 1_000;

    private final Facts facts = new Facts();
    private final List<TicketKpis> batch = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Settings settings;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    private FileFacts(Settings settings) {
        this.settings = settings;
    }

    /** Reads and computes every ticket of the file. */
    public static FileFacts read(Path file, Settings settings, Consumer<Finding> findings)
            throws IOException {
        var read = new FileFacts(settings);
        new FileKpis(settings).read(file, findings, read::add);
        read.flush();
        return read;
    }

    private void add(ImportedIssue issue, TicketKpis kpis) {
        DisplayNames.of(issue.json()).forEach(names::putIfAbsent);
        first = kpis.created().isBefore(first) ? kpis.created() : first;
        for (Credit credit : kpis.credits()) {
            last = credit.at().isAfter(last) ? credit.at() : last;
        }
        batch.add(kpis);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        facts.put(batch);
        batch.clear();
    }

    public int tickets() {
        return facts.tickets();
    }

    /** Display names by user key, as far as the file tells them. */
    Map<String, String> names() {
        return names;
    }

    /** The report; {@code now} tells what is still provisional. */
    KpiReport report(ReportOptions.Question question, Instant now) {
        var query =
                new ReportQuery(
                        period(question),
                        Scope.ALL,
                        question.by(),
                        question.time(),
                        question.basis(),
                        settings.kpis().firstContact().of());
        return new Aggregator(facts).report(query, now);
    }

    /**
     * The control charts, as of the end of the data: what came last had no time to be handed up.
     */
    Spikes spikes(ReportOptions.Question question) {
        return new Aggregator(facts).spikes(period(question), Scope.ALL, last);
    }

    private Period period(ReportOptions.Question question) {
        ZoneId zone = settings.calendars().standard().zone();
        LocalDate from = question.from().orElseGet(() -> day(first, zone));
        LocalDate to = question.to().orElseGet(() -> day(last, zone));
        if (to.isBefore(from)) {
            throw new UsageException(
                    "The period from %s to %s has no day; the data is of %s to %s."
                            .formatted(from, to, day(first, zone), day(last, zone)));
        }
        return new Period(from, to.plusDays(1), zone);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
