package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.TicketId;

/** Finds the clocks that are not stopped, as they stand at an instant. */
final class ClockScan {
    private static final SlaMetric[] METRICS = SlaMetric.values();
    private static final Comparator<Open> DUE_FIRST =
            Comparator.comparingLong(Open::due)
                    .thenComparingLong(Open::at)
                    .thenComparingLong(Open::id)
                    .thenComparingInt(Open::place);

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final ClockColumns clocks;
    private final ClockQuery query;
    private final ScopeFilter scope;
    private final long now;
    private final OwnEntries own;
    private final Map<State, Long> counts = new EnumMap<>(State.class);

    /** The first ones up to the page's end, the last of them on top. */
    private final PriorityQueue<Open> first = new PriorityQueue<>(DUE_FIRST.reversed());

    private long total;
    private long others;

    ClockScan(Snapshot facts, ClockQuery query, Instant now) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.clocks = facts.clocks();
        this.query = query;
        this.scope = new ScopeFilter(query.scope(), facts.names());
        this.now = now.toEpochMilli();
        this.own = new OwnEntries(query.reader(), facts.names());
    }

    /**
     * One that was found.
     *
     * @param due the end of time where nobody knows
     * @param at when it is due or else when it started
     */
    private record Open(long due, long at, int ticket, long id, int place) {}

    OpenClocks find() {
        for (int ticket = 0; ticket < tickets.size; ticket++) {
            if (tickets.last[ticket] == Long.MAX_VALUE
                    && facts.isAlive(ticket)
                    && scope.project(tickets.project[ticket])) {
                read(ticket);
            }
        }
        return new OpenClocks(
                counts,
                total,
                others,
                first.stream()
                        .sorted(DUE_FIRST)
                        .skip(query.page().offset())
                        .map(this::spot)
                        .toList());
    }

    private OpenClocks.Spot spot(Open open) {
        String project = facts.names().projects().get(tickets.project[open.ticket()] - 1);
        return new OpenClocks.Spot(new TicketId(open.id()), project, open.place());
    }

    private void read(int ticket) {
        int from = tickets.firstClock[ticket];
        for (int clock = from; clock < tickets.firstClock[ticket + 1]; clock++) {
            if (!clocks.isStopped(clock)
                    && query.holds(METRICS[clocks.metric[clock]])
                    && scope.credit(clocks.agent[clock], clocks.standing[clock])) {
                State state = clocks.state(clock, now);
                counts.merge(state, 1L, Long::sum);
                if (query.holds(state)) {
                    add(ticket, clock, clock - from);
                }
            }
        }
    }

    private void add(int ticket, int clock, int place) {
        total++;
        if (!own.show(tickets.project[ticket], clocks.agent[clock])) {
            others++;
            return;
        }
        first.add(new Open(clocks.due(clock), clocks.at[clock], ticket, tickets.id[ticket], place));
        if (first.size() > (long) query.page().offset() + query.page().limit()) {
            first.remove();
        }
    }
}
