package org.helpdeskkpi.core.report;

import java.util.List;

/** What a report says about each ticket in one of several ways, so that two reports can differ. */
public enum Aspect {
    OPENED(Figure.OPENED),
    EXCLUDED(Figure.EXCLUDED),
    /** With how long it took. */
    RESPONSE(Figure.ANSWERED),
    RESPONSE_TARGET(Figure.FRT_MISSED, Figure.FRT_OPEN, Figure.FRT_MET),
    NEXT_RESPONSE_TARGET(Figure.NEXT_MISSED, Figure.NEXT_OPEN, Figure.NEXT_MET),
    /** With how long it took. */
    RESOLUTION(Figure.RESOLVED),
    RESOLUTION_TARGET(Figure.ART_MISSED, Figure.ART_OPEN, Figure.ART_MET),
    TIME_IN_QUEUE_TARGET(Figure.IN_QUEUE_MISSED, Figure.IN_QUEUE_OPEN, Figure.IN_QUEUE_MET),
    FIRST_CONTACT(Figure.FCR, Figure.FCR_NOT),
    ESCALATION(Figure.ESCALATION),
    REOPENED(Figure.REOPENED);

    private final List<Figure> sides;

    Aspect(Figure... sides) {
        this.sides = List.of(sides);
    }

    /** The figures; a ticket of several is on the side of the first of them. */
    public List<Figure> sides() {
        return sides;
    }

    /** Whether a ticket that stays on its side has moved when its length is another. */
    boolean isMeasured() {
        return this == RESPONSE || this == RESOLUTION;
    }
}
