package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;

/** Writes down what belongs to one figure of one query. */
final class ListScan implements FigureFinds.Hits {
    private static final int NEITHER = Selection.NEITHER;
    private static final Credit.Kind[] KINDS = Credit.Kind.values();

    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ClockColumns clocks;
    private final ListQuery query;
    private final long now;
    private final FigureFinds finds;
    private final Lengths lengths;
    private final SliceFilter slice;
    private final OwnEntries own;
    private final Comparator<Hit> order;

    /** The first ones up to the page's end, the last of them on top. */
    private final PriorityQueue<Hit> first;

    private long total;
    private long others;

    ListScan(Snapshot facts, ListQuery query, Instant now) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.clocks = facts.clocks();
        this.query = query;
        this.now = now.toEpochMilli();
        this.finds =
                new FigureFinds(
                        facts,
                        query.report(),
                        now,
                        new FigureFinds.Wanted(query.figure(), query.slice().gap()),
                        this);
        this.lengths = new Lengths(query.report().time());
        this.slice = new SliceFilter(query.slice(), query.report().period().zone());
        this.own = new OwnEntries(query.reader(), facts.names());
        this.order = Hit.order(query.page().order());
        this.first = new PriorityQueue<>(order.reversed());
    }

    Listing listing() {
        finds.run();
        List<Listing.Entry> entries =
                first.stream().sorted(order).skip(query.page().offset()).map(this::entry).toList();
        return new Listing(query, total, others, lengths.stats(), entries);
    }

    @Override
    public void add(int ticket, int credit) {
        boolean nobodys = credit == NEITHER;
        long at = nobodys ? tickets.created[ticket] : credits.at[credit];
        int agent = nobodys ? 0 : credits.agent[credit];
        add(agent, new Hit(ticket, credit, NEITHER, tickets.id[ticket], at, length(credit)));
    }

    @Override
    public void addClock(int ticket, int clock) {
        long taken = clocks.taken(clock);
        Hit hit = new Hit(ticket, NEITHER, clock, tickets.id[ticket], clocks.at[clock], taken);
        add(clocks.agent[clock], hit);
    }

    private void add(int agent, Hit hit) {
        if (!slice.holds(hit.length(), hit.at())) {
            return;
        }
        if (hit.length() != CreditColumns.UNKNOWN) {
            lengths.add(hit.length());
        }
        total++;
        if (!own.show(tickets.project[hit.ticket()], agent)) {
            others++;
            return;
        }
        first.add(hit);
        if (first.size() > (long) query.page().offset() + query.page().limit()) {
            first.remove();
        }
    }

    private boolean hasSpan(int credit) {
        return credit != NEITHER && credits.hasSpan(credit);
    }

    private long length(int credit) {
        return hasSpan(credit)
                ? credits.millis(credit, query.report().time())
                : CreditColumns.UNKNOWN;
    }

    private Listing.Entry entry(Hit hit) {
        return hit.clock() == NEITHER ? ofCredit(hit) : ofClock(hit);
    }

    private Listing.Entry ofCredit(Hit hit) {
        int credit = hit.credit();
        boolean knows = hasSpan(credit) && credits.knowsFirstContact(credit);
        boolean met = knows && credits.isFirstContact(credit);
        return new Listing.Entry(
                new TicketId(hit.id()),
                project(hit),
                Instant.ofEpochMilli(hit.at()),
                agent(credit),
                standing(credit),
                duration(hit.length()),
                knows ? Optional.of(met) : Optional.empty(),
                met && now < credits.settledAt(credit),
                judged(hit));
    }

    /** What the clock that the same event stopped says. */
    private Optional<Boolean> judged(Hit hit) {
        Optional<SlaMetric> metric =
                hit.credit() == NEITHER
                        ? Optional.empty()
                        : metric(KINDS[credits.kind[hit.credit()]]);
        int end = tickets.firstClock[hit.ticket() + 1];
        return IntStream.range(tickets.firstClock[hit.ticket()], end)
                .filter(
                        clock ->
                                metric.filter(m -> m.ordinal() == clocks.metric[clock]).isPresent())
                .filter(clock -> clocks.isStopped(clock) && clocks.at[clock] == hit.at())
                .mapToObj(clock -> clocks.state(clock, now) == State.MET)
                .findFirst();
    }

    private static Optional<SlaMetric> metric(Credit.Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case ANSWERED -> SlaMetric.FIRST_RESPONSE;
                    case RESOLVED -> SlaMetric.RESOLUTION;
                    case RECEIVED, HANDLED, REOPENED, ESCALATED -> null;
                });
    }

    private Listing.Entry ofClock(Hit hit) {
        int clock = hit.clock();
        State state = clocks.state(clock, now);
        boolean decided = clocks.isStopped(clock) || state == State.BREACHED;
        return new Listing.Entry(
                new TicketId(hit.id()),
                project(hit),
                Instant.ofEpochMilli(hit.at()),
                facts.names().agent(clocks.agent[clock]),
                facts.names().standing(clocks.standing[clock]),
                duration(hit.length()),
                Optional.empty(),
                false,
                decided ? Optional.of(state == State.MET) : Optional.empty());
    }

    private static Optional<Duration> duration(long millis) {
        return millis == CreditColumns.UNKNOWN
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis));
    }

    private String project(Hit hit) {
        return facts.names().projects().get(tickets.project[hit.ticket()] - 1);
    }

    private Optional<AgentId> agent(int credit) {
        return credit == NEITHER ? Optional.empty() : facts.names().agent(credits.agent[credit]);
    }

    private Standing standing(int credit) {
        return credit == NEITHER
                ? Standing.NOWHERE
                : facts.names().standing(credits.standing[credit]);
    }
}
