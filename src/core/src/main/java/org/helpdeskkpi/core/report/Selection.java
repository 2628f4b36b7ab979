package org.helpdeskkpi.core.report;

import org.helpdeskkpi.core.kpi.Credit;

/** One pass over a snapshot that finds what belongs to a query's scope and its two periods. */
final class Selection {
    static final int NEITHER = -1;
    private static final Credit.Kind[] KINDS = Credit.Kind.values();

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ClockColumns clocks;
    private final ReportQuery query;
    private final ScopeFilter scope;
    private final Days[] periods;
    private final boolean looksAtHandlings;
    private final Finds finds;
    private final long now;

    /** For finds that look at no clocks, so that it does not matter what time it is. */
    Selection(Snapshot facts, ReportQuery query, Finds finds) {
        this(facts, query, Long.MIN_VALUE, finds);
    }

    Selection(Snapshot facts, ReportQuery query, long now, Finds finds) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.clocks = facts.clocks();
        this.now = now;
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

    /** Whether anything of the ticket can fall into either period: most tickets are older. */
    private boolean isNear(int ticket) {
        long created = tickets.created[ticket];
        long last = query.basis() == PeriodBasis.CREATED ? created : tickets.last[ticket];
        return created < periods[0].end() && last >= periods[1].start();
    }

    private void read(int ticket) {
        long created = tickets.created[ticket];
        int end = tickets.firstCredit[ticket + 1];
        int handled = NEITHER;
        int escalated = NEITHER;
        int resolved = NEITHER;
        for (int credit = tickets.firstCredit[ticket]; credit < end; credit++) {
            if (!isInScope(credit)) {
                continue;
            }
            switch (KINDS[credits.kind[credit]]) {
                case ANSWERED, REOPENED -> happen(ticket, credit, created);
                case RESOLVED -> {
                    resolved = credit;
                    happen(ticket, credit, created);
                }
                case ESCALATED -> {
                    escalated = escalated == NEITHER ? credit : escalated;
                    handUp(ticket, credit, created);
                }
                case HANDLED -> {
                    handled = handled == NEITHER ? credit : handled;
                    if (looksAtHandlings) {
                        finds.handled(ticket, credit, period(time(credit, created)));
                    }
                }
                case RECEIVED -> {} // known from the ticket itself
            }
        }
        readClocks(ticket, created);
        if (looksAtHandlings && escalated != NEITHER) {
            escalate(ticket, escalated, end);
        }
        if (looksAtHandlings && resolved != NEITHER) {
            finds.resolved(ticket, resolved);
        }
        if (!query.scope().isNarrow()) {
            open(ticket, NEITHER, escalated, resolved, created);
        } else if (handled != NEITHER) {
            open(ticket, handled, escalated, resolved, time(handled, created));
        }
    }

    private void readClocks(int ticket, long created) {
        int end = tickets.firstClock[ticket + 1];
        for (int clock = tickets.firstClock[ticket]; clock < end; clock++) {
            if (scope.credit(clocks.agent[clock], clocks.standing[clock])) {
                long happened = clocks.isStopped(clock) ? clocks.at[clock] : now;
                long time = query.basis() == PeriodBasis.CREATED ? created : happened;
                int period = period(time);
                if (period != NEITHER) {
                    finds.timed(ticket, clock, time, period);
                }
            }
        }
    }

    private void escalate(int ticket, int first, int end) {
        for (int credit = first; credit < end; credit++) {
            if (KINDS[credits.kind[credit]] == Credit.Kind.ESCALATED && isInScope(credit)) {
                finds.escalated(ticket, credit);
            }
        }
    }

    private void happen(int ticket, int credit, long created) {
        long time = time(credit, created);
        int period = period(time);
        if (period != NEITHER) {
            finds.happened(ticket, credit, time, period);
        }
    }

    private void handUp(int ticket, int credit, long created) {
        int period = period(time(credit, created));
        if (period != NEITHER) {
            finds.handedUp(ticket, credit, period);
        }
    }

    private void open(int ticket, int handled, int escalated, int resolved, long time) {
        if (periods[0].contain(tickets.created[ticket])) {
            finds.covered(ticket);
        }
        int period = tickets.isExcluded(ticket) ? NEITHER : period(time);
        if (period != NEITHER) {
            finds.opened(ticket, handled, escalated, resolved, time, period);
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

    private boolean isInScope(int credit) {
        return scope.credit(credits.agent[credit], credits.standing[credit]);
    }
}
