package org.helpdeskkpi.host.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.app.Reporting;
import org.helpdeskkpi.core.report.Attainment;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.report.RateInterval;
import org.helpdeskkpi.core.sla.SlaMetric;

/** Writes a report's rows as CSV; durations in seconds, empty for unknown. */
final class CsvReport {
    private static final List<String> FIGURES =
            List.of(
                    "opened",
                    "frt_n",
                    "frt_mean_s",
                    "frt_median_s",
                    "frt_median_low_s",
                    "frt_median_high_s",
                    "frt_p90_s",
                    "frt_on_target",
                    "frt_with_target",
                    "frt_on_target_low",
                    "frt_on_target_high",
                    "frt_open_breaches",
                    "art_n",
                    "art_mean_s",
                    "art_median_s",
                    "art_median_low_s",
                    "art_median_high_s",
                    "art_p90_s",
                    "art_on_target",
                    "art_with_target",
                    "art_on_target_low",
                    "art_on_target_high",
                    "art_open_breaches",
                    "reopened",
                    "fcr",
                    "fcr_of",
                    "fcr_low",
                    "fcr_high",
                    "fcr_provisional",
                    "escalated",
                    "escalated_of",
                    "escalated_low",
                    "escalated_high",
                    "minimum_n");

    private final int minimumN;

    CsvReport(Reporting reporting) {
        this.minimumN = reporting.minimumN();
    }

    void print(KpiReport report, Labels labels, PrintStream out) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new PrintWriter(text))) {
            var by = report.query().by();
            List<String> head = new ArrayList<>(labels.headings(by));
            head.replaceAll(
                    heading -> heading.isEmpty() ? "all" : heading.toLowerCase(Locale.ROOT));
            head.addAll(FIGURES);
            csv.writeRecord(head);
            if (report.rows().isEmpty()) {
                csv.writeRecord(row(List.of("all"), report.total()));
            }
            report.rows().forEach(row -> csv.writeRecord(row(labels.of(by, row.key()), row.now())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        out.print(text);
    }

    private List<String> row(List<String> names, KpiSummary figures) {
        List<String> cells = new ArrayList<>();
        names.forEach(name -> cells.add(safe(name)));
        cells.add(String.valueOf(figures.opened()));
        add(cells, figures.firstResponse(), figures.attainment(SlaMetric.FIRST_RESPONSE));
        add(cells, figures.resolution(), figures.attainment(SlaMetric.RESOLUTION));
        cells.add(String.valueOf(figures.reopened()));
        add(cells, figures.firstContact());
        cells.add(String.valueOf(figures.firstContact().provisional()));
        add(cells, figures.escalation());
        cells.add(String.valueOf(minimumN));
        return cells;
    }

    private static void add(List<String> cells, DurationStats stats, Attainment onTarget) {
        cells.add(String.valueOf(stats.n()));
        cells.add(seconds(stats.mean()));
        cells.add(seconds(stats.median()));
        cells.add(seconds(stats.range().map(DurationStats.Range::low)));
        cells.add(seconds(stats.range().map(DurationStats.Range::high)));
        cells.add(seconds(stats.p90()));
        add(cells, onTarget.met());
        cells.add(String.valueOf(onTarget.open()));
    }

    private static void add(List<String> cells, Rate rate) {
        cells.add(String.valueOf(rate.part()));
        cells.add(String.valueOf(rate.whole()));
        cells.add(share(rate.interval().map(RateInterval::low)));
        cells.add(share(rate.interval().map(RateInterval::high)));
    }

    private static String share(Optional<Double> share) {
        return share.map(s -> String.format(Locale.ROOT, "%.4f", s)).orElse("");
    }

    private static String seconds(Optional<Duration> duration) {
        return duration.map(CsvReport::seconds).orElse("");
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** A name that a spreadsheet would run as a formula is marked as text. */
    static String safe(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
