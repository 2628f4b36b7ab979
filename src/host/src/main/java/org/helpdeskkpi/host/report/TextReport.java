package org.helpdeskkpi.host.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.report.Attainment;
import org.helpdeskkpi.core.report.Coverage;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.host.platform.Texts;
import org.helpdeskkpi.plugin.rest.Definitions;
import org.helpdeskkpi.plugin.rest.Kpi;

/** Writes a report for people: a table, what the figures mean and what they are made of. */
final class TextReport {
    private final KpiReport report;
    private final Settings settings;
    private final Labels labels;
    private final Texts texts;

    TextReport(KpiReport report, Settings settings, Labels labels, Texts texts) {
        this.report = report;
        this.settings = settings;
        this.labels = labels;
        this.texts = texts;
    }

    void print(String title, PrintStream out) {
        var calendar = settings.calendars().standard();
        var definitions = new Definitions(texts);
        out.println(title);
        out.println(period());
        out.println("Calendar: " + calendar.name() + ", zone " + calendar.zone());
        out.println();
        table().lines().forEach(out::println);
        out.println();
        out.println("FRT  first response time: " + definitions.of(Kpi.FRT, settings));
        out.println("ART  average resolution time: " + definitions.of(Kpi.ART, settings));
        out.println("FCR  first contact resolution: " + definitions.of(Kpi.FCR, settings));
        out.println("ESC  escalation rate: " + definitions.of(Kpi.ESCALATION, settings));
        out.println();
        out.println(
                "Below a median or rate: its 95 %% confidence interval; fewer than %d are too few."
                        .formatted(settings.reporting().minimumN()));
        coverage(report.coverage()).forEach(out::println);
        targets().forEach(out::println);
    }

    private List<String> targets() {
        return Stream.of(SlaMetric.values())
                .filter(this::hasTarget)
                .map(metric -> kept(metric, report.total().attainment(metric)))
                .toList();
    }

    private String kept(SlaMetric metric, Attainment attainment) {
        return "Targets for the %s: %s in time; %s over and not stopped"
                .formatted(
                        metric.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        share(attainment.met()),
                        count(attainment.open()));
    }

    private String period() {
        Period period = report.query().period();
        boolean business = report.query().time() == TimeBasis.BUSINESS;
        boolean created = report.query().basis() == PeriodBasis.CREATED;
        return "Period: %s to %s, %s; %s time"
                .formatted(
                        period.from(),
                        period.until().minusDays(1),
                        created ? "by the ticket's day of creation" : "by the day it happened",
                        business ? "business" : "elapsed");
    }

    private Table table() {
        Grouping by = report.query().by();
        List<String> names = labels.headings(by);
        var table = new Table(names.size());
        boolean all = by == Grouping.NONE || by.isByTime();
        List<String> head = new ArrayList<>(names);
        head.add(all ? "Received" : "Handled");
        addHeads(head, "FRT", SlaMetric.FIRST_RESPONSE);
        addHeads(head, "ART", SlaMetric.RESOLUTION);
        head.addAll(List.of("Reopened", "FCR", "ESC"));
        table.row(head);
        report.rows().forEach(row -> add(table, labels.of(by, row.key()), row.now()));
        List<String> total = new ArrayList<>(names);
        total.replaceAll(name -> "");
        total.set(0, "All");
        add(table, total, report.total());
        return table;
    }

    private void add(Table table, List<String> names, KpiSummary figures) {
        table.row(row(names, figures));
        List<String> below =
                new TextIntervals(settings.reporting()).below(names, figures, this::hasTarget);
        if (below.stream().anyMatch(cell -> !cell.isEmpty())) {
            table.row(below);
        }
    }

    private void addHeads(List<String> head, String metric, SlaMetric target) {
        head.addAll(List.of(metric + " n", "mean", "median", "p90"));
        if (hasTarget(target)) {
            head.add("in target");
        }
    }

    private List<String> row(List<String> names, KpiSummary figures) {
        List<String> cells = new ArrayList<>(names);
        cells.add(count(figures.opened()));
        add(cells, figures.firstResponse());
        if (hasTarget(SlaMetric.FIRST_RESPONSE)) {
            cells.add(share(figures.attainment(SlaMetric.FIRST_RESPONSE).met()));
        }
        add(cells, figures.resolution());
        if (hasTarget(SlaMetric.RESOLUTION)) {
            cells.add(share(figures.attainment(SlaMetric.RESOLUTION).met()));
        }
        cells.add(count(figures.reopened()));
        cells.add(share(figures.firstContact()));
        cells.add(share(figures.escalation()));
        return cells;
    }

    private boolean hasTarget(SlaMetric metric) {
        return settings.targets().targets().stream().anyMatch(t -> t.metric() == metric);
    }

    private static void add(List<String> cells, DurationStats stats) {
        cells.add(count(stats.n()));
        cells.add(ShortDuration.of(stats.mean()));
        cells.add(ShortDuration.of(stats.median()));
        cells.add(ShortDuration.of(stats.p90()));
    }

    private String share(Rate rate) {
        if (rate.whole() == 0) {
            return ShortDuration.UNKNOWN;
        }
        String provisional = rate.provisional() == 0 ? "" : " (" + rate.provisional() + " prov.)";
        return !settings.reporting().isEnough(rate.whole())
                ? rate.part() + " of " + rate.whole() + provisional
                : String.format(Locale.ENGLISH, "%.1f %%", rate.ratio().getAsDouble() * 100)
                        + provisional;
    }

    private List<String> coverage(Coverage coverage) {
        return List.of(
                "Of %s tickets created in the period:".formatted(count(coverage.tickets())),
                "  %s answered%s"
                        .formatted(count(coverage.answered()), gaps(coverage.unanswered())),
                "  %s resolved%s"
                        .formatted(count(coverage.resolved()), gaps(coverage.unresolved())),
                "  %s left out of every figure%s"
                        .formatted(count(sum(coverage.excluded())), gaps(coverage.excluded())));
    }

    private static long sum(Map<Gap, Long> gaps) {
        return gaps.values().stream().mapToLong(Long::longValue).sum();
    }

    private String gaps(Map<Gap, Long> gaps) {
        return new TreeMap<>(gaps)
                .entrySet().stream()
                        .map(e -> ", " + count(e.getValue()) + " " + text(e.getKey()))
                        .collect(Collectors.joining());
    }

    private String text(Gap gap) {
        return texts.getText("helpdesk-kpi.gap." + gap.name());
    }

    private static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
