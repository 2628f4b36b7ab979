package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.time.TimeBasis;

/** Adds up one row's figures for one period. */
final class Tally {
    private final long now;
    private final Lengths responses;
    private final Lengths resolutions;
    private long opened;
    private long escalated;
    private long reopened;
    private long contacts;
    private long firstContacts;
    private long provisional;

    Tally(TimeBasis time, long now) {
        this.responses = new Lengths(time);
        this.resolutions = new Lengths(time);
        this.now = now;
    }

    void opened(boolean withEscalation) {
        opened++;
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
        if (credits.knowsFirstContact(row)) {
            contacts++;
        }
        if (credits.isFirstContact(row)) {
            firstContacts++;
            if (now < credits.settledAt(row)) {
                provisional++;
            }
        }
    }

    /** Takes over what counts in one row only: all but what was opened and handed up. */
    void addHappened(Tally row) {
        reopened += row.reopened;
        contacts += row.contacts;
        firstContacts += row.firstContacts;
        provisional += row.provisional;
        responses.addAll(row.responses);
        resolutions.addAll(row.resolutions);
    }

    boolean isEmpty() {
        return opened == 0 && reopened == 0 && responses.count() == 0 && resolutions.count() == 0;
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
                responses.target(),
                resolutions.target());
    }
}
