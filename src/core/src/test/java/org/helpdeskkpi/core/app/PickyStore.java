package org.helpdeskkpi.core.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** A store that refuses one ticket, and with it whatever is saved together with it. */
record PickyStore(KpiStore inner, long refused) implements KpiStore {
    @Override
    public void save(int edition, List<TicketKpis> kpis) {
        if (kpis.stream().anyMatch(k -> k.ticket().value() == refused)) {
            throw new IllegalStateException("refused");
        }
        inner.save(edition, kpis);
    }

    @Override
    public void remove(int edition, TicketId ticket) {
        inner.remove(edition, ticket);
    }

    @Override
    public Optional<TicketKpis> find(int edition, TicketId ticket) {
        return inner.find(edition, ticket);
    }

    @Override
    public Map<TicketId, List<Evidence>> evidence(int edition, Collection<TicketId> tickets) {
        return inner.evidence(edition, tickets);
    }

    @Override
    public Map<TicketId, List<SlaClock>> clocks(int edition, Collection<TicketId> tickets) {
        return inner.clocks(edition, tickets);
    }

    @Override
    public List<TicketId> ids(int edition) {
        return inner.ids(edition);
    }

    @Override
    public int count(int edition) {
        return inner.count(edition);
    }

    @Override
    public List<TicketId> creditedTo(int edition, AgentId agent) {
        return inner.creditedTo(edition, agent);
    }

    @Override
    public Changes changesAfter(int edition, long cursor, int limit) {
        return inner.changesAfter(edition, cursor, limit);
    }

    @Override
    public Set<Integer> editions() {
        return inner.editions();
    }

    @Override
    public boolean drop(int edition, int limit) {
        return inner.drop(edition, limit);
    }
}
