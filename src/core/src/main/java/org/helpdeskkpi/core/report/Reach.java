package org.helpdeskkpi.core.report;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.helpdeskkpi.core.ticket.TicketId;

/** Finds the tickets that a query could count under whatever rules. */
final class Reach {
    private final Snapshot facts;
    private final ReportQuery query;
    private final long start;
    private final long end;

    Reach(Snapshot facts, ReportQuery query) {
        this.facts = facts;
        this.query = query;
        this.start = query.period().previous().start().toEpochMilli();
        this.end = query.period().end().toEpochMilli();
    }

    /**
     * In ascending order.
     *
     * @param changed all that changed since the earlier period began: what happened within the
     *     periods, happened to these
     */
    List<TicketId> tickets(Collection<TicketId> changed) {
        TreeSet<Long> found = new TreeSet<>();
        changed.forEach(ticket -> found.add(ticket.value()));
        TicketColumns tickets = facts.tickets();
        for (int row = 0; row < tickets.size; row++) {
            if (!facts.isAlive(row)) {
                continue;
            }
            if (isBeyond(tickets.created[row])) {
                found.remove(tickets.id[row]);
            } else if (tickets.last[row] >= start) {
                found.add(tickets.id[row]);
            }
        }
        return found.stream().map(TicketId::new).toList();
    }

    private boolean isBeyond(long created) {
        return created >= end || query.basis() == PeriodBasis.CREATED && created < start;
    }
}
