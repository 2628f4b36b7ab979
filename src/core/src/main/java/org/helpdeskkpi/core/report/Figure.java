package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;

/** A number of a report that a list of tickets stands behind. */
public enum Figure {
    OPENED(Source.OPENED),
    ANSWERED(Source.ANSWERS),
    RESOLVED(Source.RESOLUTIONS),
    REOPENED(Source.REOPENINGS),
    /** The first response times: the answered tickets with a length that is known. */
    FRT(Source.ANSWERS),
    FRT_MET(Source.ANSWERS),
    FRT_MISSED(Source.ANSWERS),
    /** The resolution times: the resolved tickets with a length that is known. */
    ART(Source.RESOLUTIONS),
    ART_MET(Source.RESOLUTIONS),
    ART_MISSED(Source.RESOLUTIONS),
    /** Resolved at first contact. */
    FCR(Source.RESOLUTIONS),
    /** Resolved, or received where the rate is of those, but not resolved at first contact. */
    FCR_NOT(Source.RESOLUTIONS),
    /** Opened in the period and handed up, whenever that was. */
    ESCALATION(Source.OPENED),
    /** Created in the period, without a first response. */
    UNANSWERED(Source.COVERAGE),
    /** Created in the period, without a resolution. */
    UNRESOLVED(Source.COVERAGE),
    /** Created in the period, but not counted at all. */
    EXCLUDED(Source.COVERAGE);

    private final Source source;

    Figure(Source source) {
        this.source = source;
    }

    /** What of a selection a figure is taken from. */
    enum Source {
        OPENED,
        ANSWERS,
        RESOLUTIONS,
        REOPENINGS,
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

    /** Whether its tickets can be told apart by why they have no value. */
    public boolean isGap() {
        return source == Source.COVERAGE;
    }
}
