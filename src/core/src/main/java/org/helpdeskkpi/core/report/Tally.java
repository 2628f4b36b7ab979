package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.FirstContactRules.Of;

/** Adds up one row's figures for one period. */
final class Tally {
    private final long now;

    /** Whether first contacts are a share of the opened tickets, not of the resolved ones. */
    private final boolean gross;

    private final Lengths responses;
    private final Lengths resolutions;
    private final ClockTally clocks = new ClockTally();
    private long opened;
    private long escalated;
    private long reopened;
    private long contacts;
    private long firstContacts;
    private long provisional;

    Tally(ReportQuery query, long now) {
        this.responses = new Lengths(query.time());
        this.resolutions = new Lengths(query.time());
        this.gross = query.contactsOf() == Of.RECEIVED;
        this.now = now;
    }

    void opened(boolean withEscalation) {
        opened++;
        if (gross) {
            contacts++;
        }
        if (withEscalation) {
            escalated++;
        }
    }

    void escalated() {
        escalated++;
    }

    void reopened() {
        reopened++;
    }

    void answered(CreditColumns credits, int row) {
        responses.add(credits, row);
    }

    void resolved(CreditColumns credits, int row) {
        resolutions.add(credits, row);
        if (!gross && credits.knowsFirstContact(row)) {
            contacts++;
            contact(credits, row);
        }
    }

    /** Counts the resolution of a ticket that is counted as opened, whenever it was. */
    void openedResolved(CreditColumns credits, int row) {
        if (gross) {
            contact(credits, row);
        }
    }

    private void contact(CreditColumns credits, int row) {
        if (credits.isFirstContact(row)) {
            firstContacts++;
            if (now < credits.settledAt(row)) {
                provisional++;
            }
        }
    }

    void clock(ClockColumns columns, int row) {
        clocks.add(columns, row, now);
    }

    /** Takes over what counts in one row only: all that is not counted with the opening. */
    void addHappened(Tally row) {
        reopened += row.reopened;
        if (!gross) {
            contacts += row.contacts;
            firstContacts += row.firstContacts;
            provisional += row.provisional;
        }
        responses.addAll(row.responses);
        resolutions.addAll(row.resolutions);
        clocks.addAll(row.clocks);
    }

    boolean isEmpty() {
        return opened == 0
                && reopened == 0
                && responses.count() == 0
                && resolutions.count() == 0
                && clocks.isEmpty();
    }

    KpiSummary summary() {
        return new KpiSummary(
                opened,
                responses.count(),
                resolutions.count(),
                reopened,
                responses.stats(),
                resolutions.stats(),
                new Rate(firstContacts, contacts, provisional),
                new Rate(escalated, opened, 0),
                clocks.attainment());
    }
}
