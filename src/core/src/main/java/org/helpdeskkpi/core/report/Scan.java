package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Gap;

/** Counts what belongs to one query. */
final class Scan implements Finds {
    private static final Credit.Kind[] KINDS = Credit.Kind.values();

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ReportQuery query;
    private final Selection selection;
    private final Tally[] totals;
    private final Rows rows;
    private final long[] unanswered = new long[Gap.values().length];
    private final long[] unresolved = new long[Gap.values().length];
    private long covered;

    Scan(Snapshot facts, ReportQuery query, Instant now) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.query = query;
        this.selection = new Selection(facts, query, this);
        long millis = now.toEpochMilli();
        this.totals =
                new Tally[] {new Tally(query.time(), millis), new Tally(query.time(), millis)};
        this.rows = new Rows(query.by(), () -> new Tally(query.time(), millis));
    }

    KpiReport report() {
        if (query.by() == Grouping.DAY) {
            for (int day = 0; day < query.period().days(); day++) {
                rows.row(day, 0);
            }
        }
        selection.run();
        return new KpiReport(
                query,
                totals[0].summary(),
                totals[1].summary(),
                rows.report(facts.names(), query.period().from()),
                coverage());
    }

    @Override
    public void happened(int ticket, int credit, long time, int period) {
        add(totals[period], credit);
        if (query.by() != Grouping.NONE) {
            add(rows.row(key(credit, time, period), period), credit);
        }
    }

    private long key(int credit, long time, int period) {
        return query.by() == Grouping.DAY
                ? selection.day(time, period)
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

    /** Counts a ticket once in the total and in its day's row. */
    @Override
    public void opened(int ticket, int handled, long time, int period) {
        boolean escalated = selection.first(Credit.Kind.ESCALATED, ticket) != Selection.NEITHER;
        totals[period].opened(escalated);
        if (query.by() == Grouping.DAY) {
            rows.row(selection.day(time, period), period).opened(escalated);
        }
    }

    /** Counts a ticket once in each row, when the row's agent or queue first had it. */
    @Override
    public void handled(int ticket, int credit, long time, int period) {
        if (!query.by().isNarrow()) {
            return;
        }
        long key = rows.key(credits.agent[credit], credits.queue[credit]);
        int first = tickets.firstCredit[ticket];
        if (!hasInRow(Credit.Kind.HANDLED, first, credit, key)) {
            int end = tickets.firstCredit[ticket + 1];
            rows.row(key, period).opened(hasInRow(Credit.Kind.ESCALATED, first, end, key));
        }
    }

    private boolean hasInRow(Credit.Kind kind, int from, int until, long key) {
        for (int credit = from; credit < until; credit++) {
            if (selection.isInScope(kind, credit)
                    && rows.key(credits.agent[credit], credits.queue[credit]) == key) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void covered(int ticket) {
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
