package org.helpdeskkpi.core.app.port;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** Where computed values are kept. */
public interface KpiStore {
    /**
     * Saves the values of these tickets, each whole or not at all. Values read from an older state
     * of a ticket than the stored ones, or from the same state with older settings, are dropped.
     */
    void save(List<TicketKpis> kpis);

    /** Marks a ticket as gone; its values no longer count. */
    void remove(TicketId ticket);

    Optional<TicketKpis> find(TicketId ticket);

    /** Ids of all tickets with values, in ascending order. */
    List<TicketId> ids();

    /** Ids of the tickets with a credit of that agent, in ascending order. */
    List<TicketId> creditedTo(AgentId agent);

    /**
     * What was saved or removed after {@code cursor} (0 for everything), at most {@code limit}
     * tickets, from any node. A change may be told twice, but is never left out.
     */
    Changes changesAfter(long cursor, int limit);

    /**
     * A page of changes.
     *
     * @param cursor where the next page starts
     * @param more true when there is another page now
     */
    record Changes(List<TicketKpis> saved, List<TicketId> removed, long cursor, boolean more) {
        public Changes {
            saved = List.copyOf(saved);
            removed = List.copyOf(removed);
        }
    }
}
