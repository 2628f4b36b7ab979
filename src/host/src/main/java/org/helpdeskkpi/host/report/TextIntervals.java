package org.helpdeskkpi.host.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.helpdeskkpi.core.app.Reporting;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.sla.SlaMetric;

/** The line below a row of a text report: the intervals of its medians and rates. */
record TextIntervals(Reporting reporting) {
    List<String> below(List<String> names, KpiSummary figures, Predicate<SlaMetric> hasTarget) {
        List<String> cells = new ArrayList<>(names);
        cells.replaceAll(name -> "");
        cells.add("");
        add(cells, figures.firstResponse());
        if (hasTarget.test(SlaMetric.FIRST_RESPONSE)) {
            cells.add(of(figures.attainment(SlaMetric.FIRST_RESPONSE).met()));
        }
        add(cells, figures.resolution());
        if (hasTarget.test(SlaMetric.RESOLUTION)) {
            cells.add(of(figures.attainment(SlaMetric.RESOLUTION).met()));
        }
        cells.add("");
        cells.add(of(figures.firstContact()));
        cells.add(of(figures.escalation()));
        return cells;
    }

    private void add(List<String> cells, DurationStats stats) {
        cells.addAll(List.of("", "", of(stats), ""));
    }

    private String of(DurationStats stats) {
        return stats.range()
                .filter(range -> reporting.isEnough(stats.n()))
                .map(r -> ShortDuration.of(r.low()) + " - " + ShortDuration.of(r.high()))
                .orElse("");
    }

    private String of(Rate rate) {
        return rate.interval()
                .filter(interval -> reporting.isEnough(rate.whole()))
                .map(
                        i ->
                                String.format(
                                        Locale.ENGLISH,
                                        "%.1f - %.1f %%",
                                        i.low() * 100,
                                        i.high() * 100))
                .orElse("");
    }
}
