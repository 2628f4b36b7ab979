package org.helpdeskkpi.core.report;

import java.util.List;

/** What a report says about each ticket in one of several ways, so that two reports can differ. */
public enum Aspect {
    OPENED(Figure.OPENED),
    /** With how long it took. */
    RESPONSE(Figure.ANSWERED),
    RESPONSE_TARGET(Figure.FRT_MET, Figure.FRT_MISSED),
    /** With how long it took. */
    RESOLUTION(Figure.RESOLVED),
    RESOLUTION_TARGET(Figure.ART_MET, Figure.ART_MISSED),
    FIRST_CONTACT(Figure.FCR, Figure.FCR_NOT),
    ESCALATION(Figure.ESCALATION),
    REOPENED(Figure.REOPENED);

    private final List<Figure> sides;

    Aspect(Figure... sides) {
        this.sides = List.of(sides);
    }

    /** The figures of which a ticket counts in one at most. */
    public List<Figure> sides() {
        return sides;
    }

    /** Whether a ticket that stays on its side has moved when its length is another. */
    boolean isMeasured() {
        return this == RESPONSE || this == RESOLUTION;
    }
}
