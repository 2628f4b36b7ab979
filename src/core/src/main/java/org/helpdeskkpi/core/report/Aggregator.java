package org.helpdeskkpi.core.report;

import java.time.Instant;

/** Computes reports from facts, and lists the tickets behind their figures. */
public final class Aggregator {
    private final Facts facts;

    public Aggregator(Facts facts) {
        this.facts = facts;
    }

    /**
     * The report; first-contact resolutions that a reopening could still undo at {@code now} are
     * marked provisional.
     */
    public KpiReport report(ReportQuery query, Instant now) {
        return new Scan(facts.snapshot(), query, now).report();
    }

    /** The tickets behind one of its figures. */
    public Listing list(ListQuery query, Instant now) {
        return new ListScan(facts.snapshot(), query, now).listing();
    }
}
