package org.helpdeskkpi.core.report;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param total over all rows, each ticket once
 * @param before the same for the period before
 * @param rows in the order of their keys; none for {@link Grouping#NONE}
 */
public record KpiReport(
        ReportQuery query, KpiSummary total, KpiSummary before, List<Row> rows, Coverage coverage) {
    public KpiReport {
        rows = List.copyOf(rows);
    }

    /**
     * One group's figures, now and in the period before: for a row about time, on the days that lie
     * a period's length before its own.
     */
    public record Row(GroupKey key, KpiSummary now, KpiSummary before) {}
}
