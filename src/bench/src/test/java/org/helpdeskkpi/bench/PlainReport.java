package org.helpdeskkpi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.report.Period;

/**
 * The simplest report: filter, group, sort. It leaves out what takes more than one credit (tickets
 * opened, escalation and first-contact rates, targets, coverage).
 */
final class PlainReport {
    private final List<PlainCredit> credits;
    private final Function<PlainCredit, String> group;

    PlainReport(List<PlainCredit> credits, Function<PlainCredit, String> group) {
        this.credits = credits;
        this.group = group;
    }

    /** Lengths of one kind in one group. */
    record Figures(int n, double mean, double median, double p90) {}

    /** Figures by group and kind, of the period and of the one before. */
    List<Map<String, Map<Credit.Kind, Figures>>> of(Period period) {
        return List.of(one(period), one(period.previous()));
    }

    private Map<String, Map<Credit.Kind, Figures>> one(Period period) {
        long start = period.start().toEpochMilli();
        long end = period.end().toEpochMilli();
        return credits.stream()
                .filter(c -> c.at() >= start && c.at() < end)
                .collect(
                        Collectors.groupingBy(
                                group,
                                Collectors.groupingBy(
                                        PlainCredit::kind,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), PlainReport::figures))));
    }

    private static Figures figures(List<PlainCredit> credits) {
        long[] sorted = credits.stream().mapToLong(PlainCredit::elapsed).sorted().toArray();
        return new Figures(
                sorted.length,
                Arrays.stream(sorted).average().orElseThrow(),
                percentile(sorted, 0.5),
                percentile(sorted, 0.9));
    }

    private static double percentile(long[] sorted, double fraction) {
        double rank = fraction * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
