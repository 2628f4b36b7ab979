package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.FailedTicket;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.ticket.TicketId;

/** Remembers failed tickets in Active Objects, one row each. */
final class AoFailedTickets implements FailedTickets {
    /** As long as a text may be that every database has room for. */
    private static final int LONGEST = 255;

    private final ActiveObjects ao;
    private final Transactions transactions;

    AoFailedTickets(ActiveObjects ao) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
    }

    @Override
    public List<FailedTicket> find(Collection<TicketId> tickets) {
        List<FailedTicket> found = new ArrayList<>();
        for (List<Long> part : Keys.parts(numbers(tickets))) {
            Query query = Keys.of(part).in(Query.select(), FailedRow.TICKET_ID);
            rows(query).map(AoFailedTickets::failed).forEach(found::add);
        }
        return found;
    }

    @Override
    public void save(List<FailedTicket> failed) {
        for (List<FailedTicket> part : Keys.parts(failed)) {
            transactions.run(
                    () -> {
                        delete(part.stream().map(one -> one.ticket().value()).toList());
                        ao.create(
                                FailedRow.class,
                                part.stream().map(AoFailedTickets::columns).toList());
                        return null;
                    });
        }
    }

    @Override
    public void forget(Collection<TicketId> tickets) {
        for (List<Long> part : Keys.parts(numbers(tickets))) {
            transactions.run(() -> delete(part));
        }
    }

    @Override
    public List<TicketId> due(Instant now, int limit) {
        Query query =
                Query.select()
                        .where(FailedRow.NEXT_TRY + " <= ?", now.toEpochMilli())
                        .order(FailedRow.NEXT_TRY + " ASC")
                        .limit(limit);
        return rows(query).map(FailedRow::getTicketId).map(TicketId::new).toList();
    }

    @Override
    public List<FailedTicket> worst(int limit) {
        Query query =
                Query.select()
                        .order(FailedRow.TIMES + " DESC, " + FailedRow.TICKET_ID + " ASC")
                        .limit(limit);
        return rows(query).map(AoFailedTickets::failed).toList();
    }

    @Override
    public int count() {
        return ao.count(FailedRow.class);
    }

    private Stream<FailedRow> rows(Query query) {
        return Stream.of(ao.find(FailedRow.class, query));
    }

    private Void delete(List<Long> tickets) {
        Keys.of(tickets).delete(ao, FailedRow.class, FailedRow.TICKET_ID);
        return null;
    }

    private static List<Long> numbers(Collection<TicketId> tickets) {
        return tickets.stream().map(TicketId::value).distinct().toList();
    }

    private static Map<String, Object> columns(FailedTicket failed) {
        String error = failed.error();
        return Map.of(
                FailedRow.TICKET_ID, failed.ticket().value(),
                FailedRow.TIMES, failed.times(),
                FailedRow.ERROR, error.substring(0, Math.min(error.length(), LONGEST)),
                FailedRow.NEXT_TRY, failed.nextTry().toEpochMilli());
    }

    private static FailedTicket failed(FailedRow row) {
        return new FailedTicket(
                new TicketId(row.getTicketId()),
                row.getTimes(),
                row.getErrorText(),
                Instant.ofEpochMilli(row.getNextTry()));
    }
}
