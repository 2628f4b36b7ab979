package org.helpdeskkpi.core.report;

import java.util.Map;
import org.helpdeskkpi.core.sla.SlaMetric;

/**
 * The figures of one row.
 *
 * @param opened tickets received; in a row about an agent or queue, tickets first handled there
 * @param answered tickets with a first response
 * @param resolved tickets resolved
 * @param reopened reopenings
 * @param firstContact of the resolved tickets, those resolved at first contact
 * @param escalation of the opened tickets, those handed up; numerator and denominator both count
 *     tickets opened in the period, whenever they were handed up
 * @param attainment how targets were kept, for every metric
 */
public record KpiSummary(
        long opened,
        long answered,
        long resolved,
        long reopened,
        DurationStats firstResponse,
        DurationStats resolution,
        Rate firstContact,
        Rate escalation,
        Map<SlaMetric, Attainment> attainment) {
    public KpiSummary {
        attainment = Map.copyOf(attainment);
    }

    public Attainment attainment(SlaMetric metric) {
        return attainment.getOrDefault(metric, Attainment.NONE);
    }
}
