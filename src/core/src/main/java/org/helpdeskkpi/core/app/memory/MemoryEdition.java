package org.helpdeskkpi.core.app.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.helpdeskkpi.core.app.port.KpiStore.Changes;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** The values of one edition. */
final class MemoryEdition {
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private final TreeMap<Long, Long> changes = new TreeMap<>();
    private long cursor;

    /** A ticket's values, none when it is gone, and where its last change stands. */
    private record Entry(long change, Optional<TicketKpis> kpis) {}

    void save(List<TicketKpis> kpis) {
        for (TicketKpis next : kpis) {
            boolean older =
                    find(next.ticket())
                            .filter(stored -> stored.updated().isAfter(next.updated()))
                            .isPresent();
            if (!older) {
                put(next.ticket(), Optional.of(next));
            }
        }
    }

    void remove(TicketId ticket) {
        if (find(ticket).isPresent()) {
            put(ticket, Optional.empty());
        }
    }

    Optional<TicketKpis> find(TicketId ticket) {
        return Optional.ofNullable(entries.get(ticket.value())).flatMap(Entry::kpis);
    }

    List<TicketId> ids() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().kpis().isPresent())
                .map(entry -> new TicketId(entry.getKey()))
                .toList();
    }

    List<TicketId> creditedTo(AgentId agent) {
        return ids().stream()
                .filter(id -> find(id).orElseThrow().credits().stream().anyMatch(is(agent)))
                .toList();
    }

    private static Predicate<Credit> is(AgentId agent) {
        return credit -> credit.agent().equals(Optional.of(agent));
    }

    Changes changesAfter(long after, int limit) {
        List<TicketKpis> saved = new ArrayList<>();
        List<TicketId> removed = new ArrayList<>();
        long last = after;
        for (Map.Entry<Long, Long> change : changes.tailMap(after, false).entrySet()) {
            if (saved.size() + removed.size() == limit) {
                return new Changes(saved, removed, last, true);
            }
            TicketId ticket = new TicketId(change.getValue());
            find(ticket).ifPresentOrElse(saved::add, () -> removed.add(ticket));
            last = change.getKey();
        }
        return new Changes(saved, removed, last, false);
    }

    /** Whether there are more. */
    boolean drop(int limit) {
        for (int i = 0; i < limit && !entries.isEmpty(); i++) {
            changes.remove(entries.pollFirstEntry().getValue().change());
        }
        return !entries.isEmpty();
    }

    private void put(TicketId ticket, Optional<TicketKpis> kpis) {
        cursor++;
        Entry before = entries.put(ticket.value(), new Entry(cursor, kpis));
        if (before != null) {
            changes.remove(before.change());
        }
        changes.put(cursor, ticket.value());
    }
}
