package org.helpdeskkpi.core.app.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.helpdeskkpi.core.app.FailedTicket;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.ticket.TicketId;

/** Remembers failed tickets in memory: for tests. */
final class MemoryFailedTickets implements FailedTickets {
    private final Map<TicketId, FailedTicket> byTicket = new LinkedHashMap<>();

    @Override
    public synchronized List<FailedTicket> find(Collection<TicketId> tickets) {
        return tickets.stream().distinct().map(byTicket::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized void save(List<FailedTicket> failed) {
        failed.forEach(one -> byTicket.put(one.ticket(), one));
    }

    @Override
    public synchronized void forget(Collection<TicketId> tickets) {
        tickets.forEach(byTicket::remove);
    }

    @Override
    public synchronized List<TicketId> due(Instant now, int limit) {
        return byTicket.values().stream()
                .filter(one -> !one.nextTry().isAfter(now))
                .sorted(Comparator.comparing(FailedTicket::nextTry))
                .limit(limit)
                .map(FailedTicket::ticket)
                .toList();
    }

    @Override
    public synchronized List<FailedTicket> worst(int limit) {
        return byTicket.values().stream()
                .sorted(
                        Comparator.comparingInt(FailedTicket::times)
                                .reversed()
                                .thenComparing(one -> one.ticket().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int count() {
        return byTicket.size();
    }
}
