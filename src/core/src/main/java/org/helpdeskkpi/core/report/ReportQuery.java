package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.time.TimeBasis;

/** What a report is asked for. */
public record ReportQuery(
        Period period, Scope scope, Grouping by, TimeBasis time, PeriodBasis basis) {}
