package org.helpdeskkpi.core.kpi;

import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.Timeline;

/** Computes a ticket's KPIs from its timeline: a pure function of its arguments. */
public final class KpiCalculator {
    private final KpiRules rules;
    private final BusinessCalendar calendar;
    private final SlaPolicy targets;
    private final int definitionVersion;

    public KpiCalculator(
            KpiRules rules, BusinessCalendar calendar, SlaPolicy targets, int definitionVersion) {
        this.rules = rules;
        this.calendar = calendar;
        this.targets = targets;
        this.definitionVersion = definitionVersion;
    }

    public TicketKpis of(Timeline timeline) {
        throw new UnsupportedOperationException(
                rules + " " + calendar + " " + targets + " " + definitionVersion + " " + timeline);
    }
}
