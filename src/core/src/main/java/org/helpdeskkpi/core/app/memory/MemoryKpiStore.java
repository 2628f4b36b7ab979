package org.helpdeskkpi.core.app.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** Keeps values in memory: for reports over a file, and for tests. */
public final class MemoryKpiStore implements KpiStore {
    private final Map<Integer, MemoryEdition> editions = new TreeMap<>();

    private MemoryEdition edition(int number) {
        return editions.getOrDefault(number, new MemoryEdition());
    }

    @Override
    public synchronized void save(int edition, List<TicketKpis> kpis) {
        editions.computeIfAbsent(edition, number -> new MemoryEdition()).save(kpis);
    }

    @Override
    public synchronized void remove(int edition, TicketId ticket) {
        edition(edition).remove(ticket);
    }

    @Override
    public synchronized Optional<TicketKpis> find(int edition, TicketId ticket) {
        return edition(edition).find(ticket);
    }

    @Override
    public synchronized Map<TicketId, List<Evidence>> evidence(
            int edition, Collection<TicketId> tickets) {
        return each(edition, tickets, TicketKpis::evidence);
    }

    @Override
    public synchronized Map<TicketId, List<SlaClock>> clocks(
            int edition, Collection<TicketId> tickets) {
        return each(edition, tickets, TicketKpis::clocks);
    }

    private <T> Map<TicketId, T> each(
            int edition, Collection<TicketId> tickets, Function<TicketKpis, T> part) {
        Map<TicketId, T> found = new LinkedHashMap<>();
        for (TicketId ticket : tickets) {
            find(edition, ticket).ifPresent(kpis -> found.put(ticket, part.apply(kpis)));
        }
        return found;
    }

    @Override
    public synchronized List<TicketId> ids(int edition) {
        return edition(edition).ids();
    }

    @Override
    public synchronized int count(int edition) {
        return edition(edition).ids().size();
    }

    @Override
    public synchronized List<TicketId> creditedTo(int edition, AgentId agent) {
        return edition(edition).creditedTo(agent);
    }

    @Override
    public synchronized Changes changesAfter(int edition, long cursor, int limit) {
        return edition(edition).changesAfter(cursor, limit);
    }

    @Override
    public synchronized Set<Integer> editions() {
        return Set.copyOf(editions.keySet());
    }

    @Override
    public synchronized boolean drop(int edition, int limit) {
        if (edition(edition).drop(limit)) {
            return true;
        }
        editions.remove(edition);
        return false;
    }
}
