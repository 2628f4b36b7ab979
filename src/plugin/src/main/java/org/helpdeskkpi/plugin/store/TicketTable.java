package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.kpi.TicketKpis;

/** Reads and writes the rows of tickets. */
final class TicketTable {
    private static final String WITHIN = TicketRow.KEY + " > ? AND " + TicketRow.KEY + " < ?";
    private static final String BY_KEY = TicketRow.KEY + " ASC";

    private final ActiveObjects ao;

    TicketTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whole rows, tombstones too. */
    Map<Long, TicketRow> whole(Collection<Long> keys) {
        return find(Query.select(), keys);
    }

    /** Rows of which only these columns are asked for. */
    Map<Long, TicketRow> some(Collection<Long> keys, String... columns) {
        return find(selecting(columns), keys);
    }

    private static Query selecting(String... columns) {
        return Query.select(
                TicketRow.ID + ", " + TicketRow.KEY + ", " + String.join(", ", columns));
    }

    private Map<Long, TicketRow> find(Query query, Collection<Long> keys) {
        return Stream.of(ao.find(TicketRow.class, Keys.of(keys).in(query, TicketRow.KEY)))
                .collect(Collectors.toMap(TicketRow::getValueKey, Function.identity()));
    }

    void write(int edition, List<TicketKpis> kpis, Instant now) {
        ao.create(
                TicketRow.class,
                kpis.stream().map(ticket -> Tickets.columns(edition, ticket, now)).toList());
    }

    void write(Map<String, Object> columns) {
        ao.create(TicketRow.class, columns);
    }

    void delete(Collection<Long> keys) {
        Keys.of(keys).delete(ao, TicketRow.class, TicketRow.KEY);
    }

    /** The next keys of an edition above {@code after}, tombstones too. */
    List<Long> next(int edition, long after, int limit) {
        Query query =
                selecting(TicketRow.EDITION)
                        .where(WITHIN, after, ValueKey.first(edition + 1))
                        .order(BY_KEY)
                        .limit(limit);
        return Stream.of(ao.find(TicketRow.class, query)).map(TicketRow::getValueKey).toList();
    }

    /** The next keys of living tickets. */
    List<Long> nextAlive(int edition, long after, int limit) {
        Query query =
                selecting(TicketRow.GONE)
                        .where(
                                WITHIN + " AND " + TicketRow.GONE + " = ?",
                                after,
                                ValueKey.first(edition + 1),
                                false)
                        .order(BY_KEY)
                        .limit(limit);
        return Stream.of(ao.find(TicketRow.class, query)).map(TicketRow::getValueKey).toList();
    }

    int countAlive(int edition) {
        return ao.count(
                TicketRow.class,
                WITHIN + " AND " + TicketRow.GONE + " = ?",
                ValueKey.first(edition),
                ValueKey.first(edition + 1),
                false);
    }

    /** The numbers of all editions: each is looked for above the one before. */
    Set<Integer> editions() {
        Set<Integer> found = new TreeSet<>();
        Optional<Integer> next = editionFrom(0);
        while (next.isPresent()) {
            found.add(next.get());
            next = editionFrom(next.get() + 1);
        }
        return found;
    }

    private Optional<Integer> editionFrom(int edition) {
        Query query =
                selecting(TicketRow.EDITION)
                        .where(TicketRow.KEY + " >= ?", ValueKey.first(edition))
                        .order(BY_KEY)
                        .limit(1);
        return Stream.of(ao.find(TicketRow.class, query)).map(TicketRow::getEdition).findFirst();
    }

    /** Whole rows in the order of their writing. */
    List<TicketRow> changes(int edition, long after, int limit) {
        Query query =
                Query.select()
                        .where(
                                TicketRow.EDITION + " = ? AND " + TicketRow.ID + " > ?",
                                edition,
                                after)
                        .order(TicketRow.ID + " ASC")
                        .limit(limit);
        return List.of(ao.find(TicketRow.class, query));
    }
}
