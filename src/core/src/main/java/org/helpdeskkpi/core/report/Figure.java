package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;

/** A number of a report that a list of tickets stands behind. */
public enum Figure {
    OPENED(Source.OPENED),
    ANSWERED(Source.ANSWERS),
    RESOLVED(Source.RESOLUTIONS),
    REOPENED(Source.REOPENINGS),
    /** The first response times: the answered tickets with a length that is known. */
    FRT(Source.ANSWERS),
    FRT_MET(SlaMetric.FIRST_RESPONSE, State.MET, true),
    FRT_MISSED(SlaMetric.FIRST_RESPONSE, State.BREACHED, true),
    /** Not stopped and over, as the other open ones. */
    FRT_OPEN(SlaMetric.FIRST_RESPONSE, State.BREACHED, false),
    /** Not stopped and soon over, as the other ones at risk. */
    FRT_AT_RISK(SlaMetric.FIRST_RESPONSE, State.AT_RISK, false),
    /** Not stopped, with time enough left, as the other running ones. */
    FRT_RUNNING(SlaMetric.FIRST_RESPONSE, State.RUNNING, false),
    /** Not stopped and standing still, as the other paused ones. */
    FRT_PAUSED(SlaMetric.FIRST_RESPONSE, State.PAUSED, false),
    /** The resolution times: the resolved tickets with a length that is known. */
    ART(Source.RESOLUTIONS),
    ART_MET(SlaMetric.RESOLUTION, State.MET, true),
    ART_MISSED(SlaMetric.RESOLUTION, State.BREACHED, true),
    ART_OPEN(SlaMetric.RESOLUTION, State.BREACHED, false),
    ART_AT_RISK(SlaMetric.RESOLUTION, State.AT_RISK, false),
    ART_RUNNING(SlaMetric.RESOLUTION, State.RUNNING, false),
    ART_PAUSED(SlaMetric.RESOLUTION, State.PAUSED, false),
    NEXT_MET(SlaMetric.NEXT_RESPONSE, State.MET, true),
    NEXT_MISSED(SlaMetric.NEXT_RESPONSE, State.BREACHED, true),
    NEXT_OPEN(SlaMetric.NEXT_RESPONSE, State.BREACHED, false),
    NEXT_AT_RISK(SlaMetric.NEXT_RESPONSE, State.AT_RISK, false),
    NEXT_RUNNING(SlaMetric.NEXT_RESPONSE, State.RUNNING, false),
    NEXT_PAUSED(SlaMetric.NEXT_RESPONSE, State.PAUSED, false),
    IN_QUEUE_MET(SlaMetric.TIME_IN_QUEUE, State.MET, true),
    IN_QUEUE_MISSED(SlaMetric.TIME_IN_QUEUE, State.BREACHED, true),
    IN_QUEUE_OPEN(SlaMetric.TIME_IN_QUEUE, State.BREACHED, false),
    IN_QUEUE_AT_RISK(SlaMetric.TIME_IN_QUEUE, State.AT_RISK, false),
    IN_QUEUE_RUNNING(SlaMetric.TIME_IN_QUEUE, State.RUNNING, false),
    IN_QUEUE_PAUSED(SlaMetric.TIME_IN_QUEUE, State.PAUSED, false),
    /** The clocks of every metric that are not stopped, by how they stand now. */
    OPEN_BREACHES(null, State.BREACHED, false),
    AT_RISK(null, State.AT_RISK, false),
    RUNNING(null, State.RUNNING, false),
    PAUSED(null, State.PAUSED, false),
    /** Resolved at first contact. */
    FCR(Source.RESOLUTIONS),
    /** Resolved, or received where the rate is of those, but not resolved at first contact. */
    FCR_NOT(Source.RESOLUTIONS),
    /** Opened in the period and handed up, whenever that was. */
    ESCALATION(Source.OPENED),
    /** Each time that a ticket was handed up in the period, whenever it was opened. */
    HANDED_UP(Source.ESCALATIONS),
    /** Created in the period, without a first response. */
    UNANSWERED(Source.COVERAGE),
    /** Created in the period, without a resolution. */
    UNRESOLVED(Source.COVERAGE),
    /** Created in the period, but not counted at all. */
    EXCLUDED(Source.COVERAGE);

    private final Source source;
    private final SlaMetric metric;
    private final State state;
    private final boolean stopped;

    Figure(Source source) {
        this.source = source;
        this.metric = null;
        this.state = null;
        this.stopped = false;
    }

    /**
     * @param metric null for every one
     */
    Figure(SlaMetric metric, State state, boolean stopped) {
        this.source = Source.CLOCKS;
        this.metric = metric;
        this.state = state;
        this.stopped = stopped;
    }

    /** Whether a clock belongs to it. */
    boolean isOf(SlaMetric asked, State stands, boolean isStopped) {
        return (metric == null || metric == asked) && state == stands && stopped == isStopped;
    }

    /** What of a selection a figure is taken from. */
    enum Source {
        OPENED,
        ANSWERS,
        RESOLUTIONS,
        REOPENINGS,
        ESCALATIONS,
        CLOCKS,
        COVERAGE;

        static Source of(Credit.Kind kind) {
            return switch (kind) {
                case ANSWERED -> ANSWERS;
                case RESOLVED -> RESOLUTIONS;
                case REOPENED -> REOPENINGS;
                case RECEIVED, HANDLED, ESCALATED -> OPENED;
            };
        }
    }

    Source source(Of of) {
        boolean contact = this == FCR || this == FCR_NOT;
        return contact && of == Of.RECEIVED ? Source.OPENED : source;
    }

    /** Whether its tickets can be told apart by how long they took; a few of them may not know. */
    public boolean hasLengths() {
        return switch (source) {
            case ANSWERS, RESOLUTIONS -> true;
            case CLOCKS -> stopped;
            default -> false;
        };
    }

    /** Whether its entries are targets' clocks, which count time each in their own way. */
    public boolean isOfTargets() {
        return source == Source.CLOCKS;
    }

    /** Whether it is about what has happened, not about what is still open. */
    public boolean hasHappened() {
        return source != Source.CLOCKS || stopped;
    }

    /** Whether its tickets can be told apart by why they have no value. */
    public boolean isGap() {
        return source == Source.COVERAGE;
    }
}
