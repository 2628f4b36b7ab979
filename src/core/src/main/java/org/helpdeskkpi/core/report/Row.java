package org.helpdeskkpi.core.report;

import java.util.function.Supplier;

/** One group's figures while they are counted, now and before. */
final class Row {
    private final Tally[] tallies;
    private int ticket = Selection.NEITHER;
    private int openedIn;
    private boolean escalated;

    Row(Supplier<Tally> tallies) {
        this.tallies = new Tally[] {tallies.get(), tallies.get()};
    }

    Tally in(int period) {
        return tallies[period];
    }

    /**
     * The first handling of a ticket in this row decides in which period it is opened here, if in
     * either; the handlings of a ticket come together.
     */
    void handled(int handledTicket, int period) {
        if (handledTicket == ticket) {
            return;
        }
        ticket = handledTicket;
        openedIn = period;
        escalated = false;
        if (period != Selection.NEITHER) {
            tallies[period].opened(false);
        }
    }

    /** Counts a ticket that was opened here as handed up, once. */
    void escalated(int escalatedTicket) {
        if (escalatedTicket == ticket && openedIn != Selection.NEITHER && !escalated) {
            escalated = true;
            tallies[openedIn].escalated();
        }
    }

    /** Counts the resolution of a ticket that was opened here. */
    void resolved(int resolvedTicket, CreditColumns credits, int credit) {
        if (resolvedTicket == ticket && openedIn != Selection.NEITHER) {
            tallies[openedIn].openedResolved(credits, credit);
        }
    }

    boolean isEmpty() {
        return tallies[0].isEmpty() && tallies[1].isEmpty();
    }
}
