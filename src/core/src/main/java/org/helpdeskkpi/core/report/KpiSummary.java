package org.helpdeskkpi.core.report;

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
 * @param answeredOnTarget of the answered tickets with a target, those that met it
 * @param resolvedOnTarget of the resolved tickets with a target, those that met it
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
        Rate answeredOnTarget,
        Rate resolvedOnTarget) {}
