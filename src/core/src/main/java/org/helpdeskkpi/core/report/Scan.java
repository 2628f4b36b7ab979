package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Gap;

/** One pass over a snapshot for one query. */
final class Scan {
    private static final int NEITHER = -1;
    private static final Credit.Kind[] KINDS = Credit.Kind.values();
    private static final int ANSWERED = Credit.Kind.ANSWERED.ordinal();
    private static final int RESOLVED = Credit.Kind.RESOLVED.ordinal();
    private static final int REOPENED = Credit.Kind.REOPENED.ordinal();
    private static final int HANDLED = Credit.Kind.HANDLED.ordinal();
    private static final int ESCALATED = Credit.Kind.ESCALATED.ordinal();

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ReportQuery query;
    private final ScopeFilter scope;
    private final Days[] periods;
    private final Tally[] totals;
    private final Rows rows;
    private final long[] unanswered = new long[Gap.values().length];
    private final long[] unresolved = new long[Gap.values().length];
    private final boolean opensAny;
    private long covered;

    Scan(Snapshot facts, ReportQuery query, Instant now) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.query = query;
        this.scope = new ScopeFilter(query.scope(), facts.names());
        this.periods = new Days[] {new Days(query.period()), new Days(query.period().previous())};
        long millis = now.toEpochMilli();
        this.totals =
                new Tally[] {new Tally(query.time(), millis), new Tally(query.time(), millis)};
        this.rows = new Rows(query.by(), () -> new Tally(query.time(), millis));
        this.opensAny = rows.areNarrow() || query.scope().isNarrow();
    }

    KpiReport report() {
        if (query.by() == Grouping.DAY) {
            for (int day = 0; day < query.period().days(); day++) {
                rows.row(day, 0);
            }
        }
        for (int ticket = 0; ticket < tickets.size; ticket++) {
            if (isNear(ticket) && facts.isAlive(ticket) && scope.project(tickets.project[ticket])) {
                read(ticket);
            }
        }
        return new KpiReport(
                query,
                totals[0].summary(),
                totals[1].summary(),
                rows.report(facts.names(), query.period().from()),
                coverage());
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
                count(credit, created);
            } else if (opensAny && isInScope(HANDLED, credit)) {
                firstHandled = firstHandled == NEITHER ? credit : firstHandled;
                if (rows.areNarrow()) {
                    openRow(ticket, credit, created);
                }
            }
        }
        if (!query.scope().isNarrow()) {
            open(ticket, created, created);
        } else if (firstHandled != NEITHER) {
            open(ticket, time(firstHandled, created), created);
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

    private void count(int credit, long created) {
        long time = time(credit, created);
        int period = period(time);
        if (period != NEITHER) {
            add(totals[period], credit);
            if (query.by() != Grouping.NONE) {
                add(rows.row(key(credit, time, period), period), credit);
            }
        }
    }

    private long key(int credit, long time, int period) {
        return query.by() == Grouping.DAY
                ? periods[period].indexOf(time)
                : rows.key(credits.agent[credit], credits.queue[credit]);
    }

    private void add(Tally tally, int credit) {
        switch (KINDS[credits.kind[credit]]) {
            case ANSWERED -> tally.answered(credits, credit);
            case RESOLVED -> tally.resolved(credits, credit);
            case REOPENED -> tally.reopened();
            case RECEIVED, HANDLED, ESCALATED -> {} // count with the ticket's opening
        }
    }

    /** Counts a ticket once in the total, in its day's row and in the coverage. */
    private void open(int ticket, long time, long created) {
        if (periods[0].contain(created)) {
            cover(ticket);
        }
        int period = period(time);
        if (period == NEITHER) {
            return;
        }
        boolean escalated = hasEscalation(ticket);
        totals[period].opened(escalated);
        if (query.by() == Grouping.DAY) {
            rows.row(periods[period].indexOf(time), period).opened(escalated);
        }
    }

    /** Counts a ticket once in each row, when the row's agent or queue first had it. */
    private void openRow(int ticket, int handled, long created) {
        int period = period(time(handled, created));
        if (period == NEITHER) {
            return;
        }
        long key = rows.key(credits.agent[handled], credits.queue[handled]);
        int first = tickets.firstCredit[ticket];
        if (!hasInRow(HANDLED, first, handled, key)) {
            int end = tickets.firstCredit[ticket + 1];
            rows.row(key, period).opened(hasInRow(ESCALATED, first, end, key));
        }
    }

    private boolean hasInRow(int kind, int from, int until, long key) {
        for (int credit = from; credit < until; credit++) {
            if (isInScope(kind, credit)
                    && rows.key(credits.agent[credit], credits.queue[credit]) == key) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEscalation(int ticket) {
        int end = tickets.firstCredit[ticket + 1];
        for (int credit = tickets.firstCredit[ticket]; credit < end; credit++) {
            if (isInScope(ESCALATED, credit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInScope(int kind, int credit) {
        return credits.kind[credit] == kind
                && scope.credit(credits.agent[credit], credits.queue[credit]);
    }

    private void cover(int ticket) {
        covered++;
        if (tickets.unanswered[ticket] != TicketColumns.FILLED) {
            unanswered[tickets.unanswered[ticket]]++;
        }
        if (tickets.unresolved[ticket] != TicketColumns.FILLED) {
            unresolved[tickets.unresolved[ticket]]++;
        }
    }

    private Coverage coverage() {
        Map<Gap, Long> noAnswer = gaps(unanswered);
        Map<Gap, Long> noResolution = gaps(unresolved);
        return new Coverage(
                covered,
                covered - sum(noAnswer),
                noAnswer,
                covered - sum(noResolution),
                noResolution);
    }

    private static Map<Gap, Long> gaps(long[] counts) {
        Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            if (counts[gap.ordinal()] > 0) {
                gaps.put(gap, counts[gap.ordinal()]);
            }
        }
        return gaps;
    }

    private static long sum(Map<Gap, Long> gaps) {
        return gaps.values().stream().mapToLong(Long::longValue).sum();
    }
}
