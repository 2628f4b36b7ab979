package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;

/** Writes down what belongs to one figure of one query. */
final class ListScan implements FigureFinds.Hits {
    private final Snapshot facts;
    private final TicketColumns tickets;
    private final CreditColumns credits;
    private final ListQuery query;
    private final long now;
    private final FigureFinds finds;
    private final Lengths lengths;
    private final int reader;
    private final Comparator<Hit> order;

    /** The first ones up to the page's end, the last of them on top. */
    private final PriorityQueue<Hit> first;

    private long total;
    private long others;

    ListScan(Snapshot facts, ListQuery query, Instant now) {
        this.facts = facts;
        this.tickets = facts.tickets();
        this.credits = facts.credits();
        this.query = query;
        this.now = now.toEpochMilli();
        this.finds = new FigureFinds(facts, query.report(), query.figure(), query.gap(), this);
        this.lengths = new Lengths(query.report().time());
        this.reader = query.reader().map(facts.names().agents()::indexOf).orElse(0) + 1;
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
        total++;
        if (hasSpan(credit)) {
            lengths.add(credits, credit);
        }
        if (isOthers(credit)) {
            others++;
            return;
        }
        long at = credit == Selection.NEITHER ? tickets.created[ticket] : credits.at[credit];
        first.add(new Hit(ticket, credit, tickets.id[ticket], at, length(credit)));
        if (first.size() > (long) query.page().offset() + query.page().limit()) {
            first.remove();
        }
    }

    private boolean hasSpan(int credit) {
        return credit != Selection.NEITHER && credits.hasSpan(credit);
    }

    private long length(int credit) {
        return hasSpan(credit)
                ? credits.millis(credit, query.report().time())
                : CreditColumns.UNKNOWN;
    }

    private boolean isOthers(int credit) {
        return query.reader().isPresent()
                && credit != Selection.NEITHER
                && credits.agent[credit] != 0
                && credits.agent[credit] != reader;
    }

    private Listing.Entry entry(Hit hit) {
        int credit = hit.credit();
        boolean timed = hasSpan(credit);
        boolean knows = timed && credits.knowsFirstContact(credit);
        boolean met = knows && credits.isFirstContact(credit);
        boolean judged = timed && credits.isJudged(credit);
        return new Listing.Entry(
                new TicketId(hit.id()),
                Instant.ofEpochMilli(hit.at()),
                agent(credit),
                standing(credit),
                duration(hit.length()),
                knows ? Optional.of(met) : Optional.empty(),
                met && now < credits.settledAt(credit),
                judged ? Optional.of(credits.isOnTarget(credit)) : Optional.empty());
    }

    private static Optional<Duration> duration(long millis) {
        return millis == CreditColumns.UNKNOWN
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis));
    }

    private Optional<AgentId> agent(int credit) {
        return credit == Selection.NEITHER
                ? Optional.empty()
                : facts.names().agent(credits.agent[credit]);
    }

    private Standing standing(int credit) {
        return credit == Selection.NEITHER
                ? Standing.NOWHERE
                : facts.names().standing(credits.standing[credit]);
    }
}
