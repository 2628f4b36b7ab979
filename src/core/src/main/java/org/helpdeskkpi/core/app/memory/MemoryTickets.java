package org.helpdeskkpi.core.app.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Keeps tickets in memory: for reports over a file, and for tests. */
public final class MemoryTickets implements TicketHistory {
    private final Map<Long, TicketRecord> records = new TreeMap<>();

    public synchronized void put(TicketRecord record) {
        records.put(record.id().value(), record);
    }

    public synchronized void delete(TicketId ticket) {
        records.remove(ticket.value());
    }

    @Override
    public synchronized Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
        return Optional.ofNullable(records.get(ticket.value()));
    }

    @Override
    public synchronized Optional<TicketId> byKey(String key) {
        return ids(record -> record.key().equals(key)).stream().findFirst();
    }

    @Override
    public synchronized List<TicketId> all(Set<String> projects) {
        return ids(record -> projects.contains(record.project()));
    }

    @Override
    public synchronized List<TicketId> updatedSince(Set<String> projects, Instant since) {
        return ids(
                record -> projects.contains(record.project()) && !record.updated().isBefore(since));
    }

    private List<TicketId> ids(Predicate<TicketRecord> wanted) {
        return records.values().stream().filter(wanted).map(TicketRecord::id).toList();
    }
}
