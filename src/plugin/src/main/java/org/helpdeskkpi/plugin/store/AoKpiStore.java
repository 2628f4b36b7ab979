package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Keeps values in Active Objects. A page of changes and its credits are read in one transaction, so
 * that a ticket is seen whole.
 */
public final class AoKpiStore implements KpiStore {
    private static final int PAGE = 5_000;

    private final Transactions transactions;
    private final TicketTable tickets;
    private final CreditTable credits;
    private final ChangeCursor cursors;
    private final InstantSource clock;

    public AoKpiStore(ActiveObjects ao, InstantSource clock) {
        this.transactions = new Transactions(ao);
        this.tickets = new TicketTable(ao);
        this.credits = new CreditTable(ao);
        this.cursors = new ChangeCursor(ao);
        this.clock = clock;
    }

    @Override
    public void save(int edition, List<TicketKpis> kpis) {
        for (List<TicketKpis> batch : Keys.parts(newestOfEach(kpis))) {
            transactions.run(() -> saveBatch(edition, batch));
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
                                        (a, b) -> b.updated().isBefore(a.updated()) ? a : b,
                                        LinkedHashMap::new))
                        .values());
    }

    /** As few statements as can be: one for what is there, two to delete it, two to write. */
    private Void saveBatch(int edition, List<TicketKpis> batch) {
        Map<Long, TicketRow> stored = tickets.some(keys(edition, batch), TicketRow.UPDATED_AT);
        List<TicketKpis> newer =
                batch.stream()
                        .filter(kpis -> !isOlder(kpis, stored.get(key(edition, kpis))))
                        .toList();
        Set<Long> replaced = new TreeSet<>(keys(edition, newer));
        replaced.retainAll(stored.keySet());
        delete(replaced);
        tickets.write(edition, newer, clock.instant());
        credits.write(edition, newer);
        return null;
    }

    private static List<Long> keys(int edition, List<TicketKpis> kpis) {
        return kpis.stream().map(one -> key(edition, one)).toList();
    }

    private static long key(int edition, TicketKpis kpis) {
        return ValueKey.of(edition, kpis.ticket());
    }

    private static boolean isOlder(TicketKpis kpis, TicketRow stored) {
        return stored != null
                && stored.getUpdatedAt() != null
                && kpis.updated().toEpochMilli() < stored.getUpdatedAt();
    }

    private void delete(Collection<Long> keys) {
        credits.delete(keys);
        tickets.delete(keys);
    }

    @Override
    public void remove(int edition, TicketId ticket) {
        transactions.run(() -> removeNow(ValueKey.of(edition, ticket)));
    }

    private Void removeNow(long key) {
        TicketRow row = tickets.some(List.of(key), TicketRow.GONE, TicketRow.UPDATED_AT).get(key);
        if (row != null && !row.getGone()) {
            var tombstone = Tickets.tombstone(key, row.getUpdatedAt(), clock.instant());
            delete(List.of(key));
            tickets.write(tombstone);
        }
        return null;
    }

    @Override
    public Optional<TicketKpis> find(int edition, TicketId ticket) {
        long key = ValueKey.of(edition, ticket);
        return transactions.run(
                () ->
                        Optional.ofNullable(tickets.whole(List.of(key)).get(key))
                                .filter(row -> !row.getGone())
                                .map(row -> kpis(List.of(row)).get(0)));
    }

    private List<TicketKpis> kpis(List<TicketRow> rows) {
        List<Long> keys = rows.stream().map(TicketRow::getValueKey).toList();
        Map<Long, List<Credit>> byKey = new HashMap<>();
        Keys.parts(keys).forEach(part -> byKey.putAll(credits.read(part)));
        return rows.stream()
                .map(row -> Tickets.kpis(row, byKey.getOrDefault(row.getValueKey(), List.of())))
                .toList();
    }

    @Override
    public Map<TicketId, List<Evidence>> evidence(int edition, Collection<TicketId> asked) {
        return each(edition, asked, TicketRow.EVIDENCE, AoKpiStore::evidence);
    }

    @Override
    public Map<TicketId, List<SlaClock>> clocks(int edition, Collection<TicketId> asked) {
        return each(edition, asked, TicketRow.CLOCKS, row -> ClocksDocument.read(row.getClocks()));
    }

    /** Of each ticket, what one column says. */
    private <T> Map<TicketId, T> each(
            int edition, Collection<TicketId> asked, String column, Function<TicketRow, T> part) {
        List<Long> keys = asked.stream().map(ticket -> ValueKey.of(edition, ticket)).toList();
        Map<TicketId, T> found = new HashMap<>();
        for (List<Long> some : Keys.parts(keys)) {
            tickets.some(some, TicketRow.GONE, column).values().stream()
                    .filter(row -> !row.getGone())
                    .forEach(row -> found.put(ValueKey.ticket(row.getValueKey()), part.apply(row)));
        }
        return found;
    }

    private static List<Evidence> evidence(TicketRow row) {
        return EvidenceDocument.read(row.getEvidence()).evidence();
    }

    @Override
    public List<TicketId> ids(int edition) {
        List<TicketId> ids = new ArrayList<>();
        List<Long> page = tickets.nextAlive(edition, ValueKey.first(edition), PAGE);
        while (!page.isEmpty()) {
            page.forEach(key -> ids.add(ValueKey.ticket(key)));
            page = tickets.nextAlive(edition, page.get(page.size() - 1), PAGE);
        }
        return ids;
    }

    @Override
    public int count(int edition) {
        return tickets.countAlive(edition);
    }

    @Override
    public List<TicketId> creditedTo(int edition, AgentId agent) {
        return credits.ticketsOf(edition, agent);
    }

    @Override
    public Changes changesAfter(int edition, long cursor, int limit) {
        return transactions.run(() -> changes(edition, cursor, limit));
    }

    private Changes changes(int edition, long cursor, int limit) {
        List<TicketRow> page = tickets.changes(edition, cursor, limit);
        boolean more = page.size() == limit;
        List<TicketId> removed =
                page.stream()
                        .filter(TicketRow::getGone)
                        .map(row -> ValueKey.ticket(row.getValueKey()))
                        .toList();
        List<TicketRow> saved = page.stream().filter(row -> !row.getGone()).toList();
        long read = page.isEmpty() ? cursor : page.get(page.size() - 1).getId();
        // the database may show rows that were not there yet when the page was read
        long next = more ? read : Math.min(read, cursors.settled(clock.instant()));
        return new Changes(kpis(saved), removed, next, more);
    }

    @Override
    public Set<Integer> editions() {
        return tickets.editions();
    }

    @Override
    public boolean drop(int edition, int limit) {
        return transactions.run(
                () -> {
                    List<Long> some =
                            tickets.next(
                                    edition, ValueKey.first(edition), Math.min(limit, Keys.MOST));
                    delete(some);
                    return !some.isEmpty();
                });
    }
}
