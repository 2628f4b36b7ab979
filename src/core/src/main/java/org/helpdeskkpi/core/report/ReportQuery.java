package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.time.TimeBasis;

/**
 * What a report is asked for.
 *
 * @param contactsOf which tickets first contact resolution is a share of
 */
public record ReportQuery(
        Period period, Scope scope, Grouping by, TimeBasis time, PeriodBasis basis, Of contactsOf) {

    /** First contact resolution as a share of the resolved tickets. */
    public ReportQuery(Period period, Scope scope, Grouping by, TimeBasis time, PeriodBasis basis) {
        this(period, scope, by, time, basis, Of.RESOLVED);
    }

    public ReportQuery withContactsOf(Of other) {
        return new ReportQuery(period, scope, by, time, basis, other);
    }
}
