package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Keeps values in Active Objects. A page of changes and its credits are read in one transaction, so
 * that a ticket is seen whole.
 */
public final class AoKpiStore implements KpiStore {
    /** Tickets a transaction: few enough for every database's limit of parameters. */
    static final int BATCH = 200;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final CreditTable credits;
    private final ChangeCursor cursors;
    private final InstantSource clock;

    public AoKpiStore(ActiveObjects ao, InstantSource clock) {
        this.ao = ao;
        this.transactions = new Transactions(ao);
        this.credits = new CreditTable(ao);
        this.cursors = new ChangeCursor(ao);
        this.clock = clock;
    }

    @Override
    public void save(List<TicketKpis> kpis) {
        List<TicketKpis> newest = newestOfEach(kpis);
        for (int from = 0; from < newest.size(); from += BATCH) {
            List<TicketKpis> batch = newest.subList(from, Math.min(from + BATCH, newest.size()));
            transactions.run(() -> saveBatch(batch));
        }
    }

    /** Within one call the later values of a ticket win, unless they are older. */
    private static List<TicketKpis> newestOfEach(List<TicketKpis> kpis) {
        return List.copyOf(
                kpis.stream()
                        .collect(
                                Collectors.toMap(
                                        TicketKpis::ticket,
                                        Function.identity(),
                                        (a, b) -> isOlder(b, version(a)) ? a : b,
                                        java.util.LinkedHashMap::new))
                        .values());
    }

    private Void saveBatch(List<TicketKpis> batch) {
        Map<Long, TicketRow> stored = rows(batch.stream().map(TicketKpis::ticket).toList());
        Instant now = clock.instant();
        for (TicketKpis kpis : batch) {
            TicketRow row = stored.get(kpis.ticket().value());
            if (row == null || !isOlder(kpis, version(row))) {
                delete(row);
                ao.create(TicketRow.class, Tickets.columns(kpis, now));
                credits.write(kpis);
            }
        }
        return null;
    }

    /** Which state of a ticket values are of, and by which settings. */
    private record Version(long updated, int definition) {}

    private static Version version(TicketKpis kpis) {
        return new Version(kpis.updated().toEpochMilli(), kpis.definitionVersion());
    }

    /** A tombstone has no definition: a ticket that returns replaces it. */
    private static Version version(TicketRow row) {
        return new Version(
                row.getUpdatedAt() == null ? Long.MIN_VALUE : row.getUpdatedAt(),
                row.getDefinition() == null ? 0 : row.getDefinition());
    }

    private static boolean isOlder(TicketKpis kpis, Version than) {
        Version own = version(kpis);
        return own.updated() < than.updated()
                || own.updated() == than.updated() && own.definition() < than.definition();
    }

    private void delete(TicketRow row) {
        if (row != null) {
            credits.delete(row.getTicketId());
            ao.delete(row);
        }
    }

    @Override
    public void remove(TicketId ticket) {
        transactions.run(() -> removeNow(ticket));
    }

    private Void removeNow(TicketId ticket) {
        TicketRow row = rows(List.of(ticket)).get(ticket.value());
        if (row != null && !row.getGone()) {
            Map<String, Object> tombstone =
                    Tickets.tombstone(ticket, row.getUpdatedAt(), clock.instant());
            delete(row);
            ao.create(TicketRow.class, tombstone);
        }
        return null;
    }

    @Override
    public Optional<TicketKpis> find(TicketId ticket) {
        return transactions.run(
                () ->
                        Optional.ofNullable(rows(List.of(ticket)).get(ticket.value()))
                                .filter(row -> !row.getGone())
                                .map(row -> kpis(List.of(row)).get(0)));
    }

    private Map<Long, TicketRow> rows(List<TicketId> tickets) {
        Object[] ids = tickets.stream().map(TicketId::value).toArray();
        Query query = Query.select().where(CreditTable.in(TicketRow.TICKET_ID, ids.length), ids);
        return List.of(ao.find(TicketRow.class, query)).stream()
                .collect(Collectors.toMap(TicketRow::getTicketId, Function.identity()));
    }

    private List<TicketKpis> kpis(List<TicketRow> rows) {
        var byTicket = credits.read(rows.stream().map(TicketRow::getTicketId).toList());
        return rows.stream()
                .map(row -> Tickets.kpis(row, byTicket.getOrDefault(row.getTicketId(), List.of())))
                .toList();
    }

    @Override
    public List<TicketId> ids() {
        List<TicketId> ids = new ArrayList<>();
        long after = Long.MIN_VALUE;
        TicketRow[] page;
        do {
            page = idPage(after);
            for (TicketRow row : page) {
                after = row.getTicketId();
                ids.add(new TicketId(after));
            }
        } while (page.length > 0);
        return ids;
    }

    private TicketRow[] idPage(long after) {
        Query query =
                Query.select(TicketRow.ID + ", " + TicketRow.TICKET_ID)
                        .where(
                                TicketRow.TICKET_ID + " > ? AND " + TicketRow.GONE + " = ?",
                                after,
                                false)
                        .order(TicketRow.TICKET_ID + " ASC")
                        .limit(5_000);
        return ao.find(TicketRow.class, query);
    }

    @Override
    public List<TicketId> creditedTo(AgentId agent) {
        return credits.ticketsOf(agent);
    }

    @Override
    public Changes changesAfter(long cursor, int limit) {
        return transactions.run(() -> changes(cursor, limit));
    }

    private Changes changes(long cursor, int limit) {
        Query query =
                Query.select()
                        .where(TicketRow.ID + " > ?", cursor)
                        .order(TicketRow.ID + " ASC")
                        .limit(limit);
        List<TicketRow> page = List.of(ao.find(TicketRow.class, query));
        boolean more = page.size() == limit;
        List<TicketId> removed =
                page.stream()
                        .filter(TicketRow::getGone)
                        .map(row -> new TicketId(row.getTicketId()))
                        .toList();
        List<TicketRow> saved = page.stream().filter(row -> !row.getGone()).toList();
        long read = page.isEmpty() ? cursor : page.get(page.size() - 1).getId();
        // the database may show rows that were not there yet when the page was read
        long next = more ? read : Math.min(read, cursors.settled(clock.instant()));
        return new Changes(kpis(saved), removed, next, more);
    }
}
