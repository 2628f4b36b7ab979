package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.function.Supplier;
import org.helpdeskkpi.core.kpi.Credit;

/** Counts what belongs to one query. */
final class Scan implements Finds {
    private static final Credit.Kind[] KINDS = Credit.Kind.values();

    private final CreditColumns credits;
    private final ClockColumns clocks;
    private final ReportQuery query;
    private final Selection selection;
    private final Tally[] totals;
    private final Rows rows;
    private final CoverageCount coverage;

    Scan(Snapshot facts, ReportQuery query, Instant now) {
        this.credits = facts.credits();
        this.clocks = facts.clocks();
        this.query = query;
        long millis = now.toEpochMilli();
        this.selection = new Selection(facts, query, millis, this);
        Supplier<Tally> tallies = () -> new Tally(query, millis);
        this.totals = new Tally[] {tallies.get(), tallies.get()};
        this.rows = new Rows(query, facts.names(), now, tallies);
        this.coverage = new CoverageCount(facts.tickets());
    }

    KpiReport report() {
        selection.run();
        rows.addTo(totals);
        return new KpiReport(
                query,
                totals[0].summary(),
                totals[1].summary(),
                rows.report(),
                coverage.coverage());
    }

    /** Counts in one row, or in the total where there are none: rows are added up in the end. */
    @Override
    public void happened(int ticket, int credit, long time, int period) {
        Tally tally =
                switch (query.by()) {
                    case NONE -> totals[period];
                    case DAY, WEEK, MONTH -> rows.day(selection.day(time, period)).in(period);
                    default -> row(credit).in(period);
                };
        switch (KINDS[credits.kind[credit]]) {
            case ANSWERED -> tally.answered(credits, credit);
            case RESOLVED -> tally.resolved(credits, credit);
            case REOPENED -> tally.reopened();
            case RECEIVED, HANDLED, ESCALATED -> {} // count with the ticket's opening
        }
    }

    @Override
    public void timed(int ticket, int clock, long time, int period) {
        Tally tally =
                switch (query.by()) {
                    case NONE -> totals[period];
                    case DAY, WEEK, MONTH -> rows.day(selection.day(time, period)).in(period);
                    default -> rows.at(clocks.agent[clock], clocks.standing[clock]).in(period);
                };
        tally.clock(clocks, clock);
    }

    /** Counts a ticket once in the total and in the row of its time. */
    @Override
    public void opened(
            int ticket, int handled, int escalated, int resolved, long time, int period) {
        open(totals[period], escalated, resolved);
        if (query.by().isByTime()) {
            open(rows.day(selection.day(time, period)).in(period), escalated, resolved);
        }
    }

    private void open(Tally tally, int escalated, int resolved) {
        tally.opened(escalated != Selection.NEITHER);
        if (resolved != Selection.NEITHER) {
            tally.openedResolved(credits, resolved);
        }
    }

    /** Counts a ticket once in each row, when what the row is about first had it. */
    @Override
    public void handled(int ticket, int credit, int period) {
        if (query.by().isNarrow()) {
            row(credit).handled(ticket, period);
        }
    }

    @Override
    public void escalated(int ticket, int credit) {
        if (query.by().isNarrow()) {
            row(credit).escalated(ticket);
        }
    }

    @Override
    public void resolved(int ticket, int credit) {
        if (query.by().isNarrow()) {
            row(credit).resolved(ticket, credits, credit);
        }
    }

    @Override
    public void covered(int ticket) {
        coverage.add(ticket);
    }

    private Row row(int credit) {
        return rows.at(credits.agent[credit], credits.standing[credit]);
    }
}
