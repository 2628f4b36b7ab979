package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.Credit;

/** One pass over a snapshot that finds what belongs to a query's scope and its two periods. */
final class Selection {
    static final int NEITHER = -1;
    private static final int ANSWERED = Credit.Kind.ANSWERED.ordinal();
    private static final int RESOLVED = Credit.Kind.RESOLVED.ordinal();
    private static final int REOPENED = Credit.Kind.REOPENED.ordinal();
    private static final int HANDLED = Credit.Kind.HANDLED.ordinal();

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ReportQuery query;
    private final ScopeFilter scope;
    private final Days[] periods;
    private final boolean looksAtHandlings;
    private final Finds finds;

    Selection(Snapshot facts, ReportQuery query, Finds finds) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.query = query;
        this.finds = finds;
        this.scope = new ScopeFilter(query.scope(), facts.names());
        this.periods = new Days[] {new Days(query.period()), new Days(query.period().previous())};
        this.looksAtHandlings = query.by().isNarrow() || query.scope().isNarrow();
    }

    void run() {
        for (int ticket = 0; ticket < tickets.size; ticket++) {
            if (isNear(ticket) && facts.isAlive(ticket) && scope.project(tickets.project[ticket])) {
                read(ticket);
            }
        }
    }

    /** The number of the day in its period, from 0. */
    int day(long time, int period) {
        return periods[period].indexOf(time);
    }

    boolean isInScope(Credit.Kind kind, int credit) {
        return isInScope(kind.ordinal(), credit);
    }

    /** The first credit of a kind in the scope; {@link #NEITHER} when there is none. */
    int first(Credit.Kind kind, int ticket) {
        int end = tickets.firstCredit[ticket + 1];
        for (int credit = tickets.firstCredit[ticket]; credit < end; credit++) {
            if (isInScope(kind, credit)) {
                return credit;
            }
        }
        return NEITHER;
    }

    /** Whether anything of the ticket can fall into either period: most tickets are older. */
    private boolean isNear(int ticket) {
        long created = tickets.created[ticket];
        long last = query.basis() == PeriodBasis.CREATED ? created : tickets.last[ticket];
        return created < periods[0].end() && last >= periods[1].start();
    }

    private void read(int ticket) {
        long created = tickets.created[ticket];
        int end = tickets.firstCredit[ticket + 1];
        int firstHandled = NEITHER;
        for (int credit = tickets.firstCredit[ticket]; credit < end; credit++) {
            int kind = credits.kind[credit];
            boolean counts = kind == ANSWERED || kind == RESOLVED || kind == REOPENED;
            if (counts && isInScope(kind, credit)) {
                happen(ticket, credit, created);
            } else if (looksAtHandlings && isInScope(HANDLED, credit)) {
                firstHandled = firstHandled == NEITHER ? credit : firstHandled;
                handle(ticket, credit, created);
            }
        }
        if (!query.scope().isNarrow()) {
            open(ticket, NEITHER, created, created);
        } else if (firstHandled != NEITHER) {
            open(ticket, firstHandled, time(firstHandled, created), created);
        }
    }

    private void happen(int ticket, int credit, long created) {
        long time = time(credit, created);
        int period = period(time);
        if (period != NEITHER) {
            finds.happened(ticket, credit, time, period);
        }
    }

    private void handle(int ticket, int credit, long created) {
        long time = time(credit, created);
        int period = period(time);
        if (period != NEITHER) {
            finds.handled(ticket, credit, time, period);
        }
    }

    private void open(int ticket, int handled, long time, long created) {
        if (periods[0].contain(created)) {
            finds.covered(ticket);
        }
        int period = period(time);
        if (period != NEITHER) {
            finds.opened(ticket, handled, time, period);
        }
    }

    private long time(int credit, long created) {
        return query.basis() == PeriodBasis.CREATED ? created : credits.at[credit];
    }

    private int period(long time) {
        if (periods[0].contain(time)) {
            return 0;
        }
        return periods[1].contain(time) ? 1 : NEITHER;
    }

    private boolean isInScope(int kind, int credit) {
        return credits.kind[credit] == kind
                && scope.credit(credits.agent[credit], credits.queue[credit]);
    }
}
