package org.helpdeskkpi.core.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** Where computed values are kept, each edition's apart from the others'. */
public interface KpiStore {
    /**
     * Saves the values of these tickets, each whole or not at all. Values read from an older state
     * of a ticket than the stored ones of the same edition are dropped.
     */
    void save(int edition, List<TicketKpis> kpis);

    /** Marks a ticket as gone from an edition; its values no longer count there. */
    void remove(int edition, TicketId ticket);

    Optional<TicketKpis> find(int edition, TicketId ticket);

    /** The evidence of those of these tickets that have values. */
    Map<TicketId, List<Evidence>> evidence(int edition, Collection<TicketId> tickets);

    /** The clocks of those of these tickets that have values. */
    Map<TicketId, List<SlaClock>> clocks(int edition, Collection<TicketId> tickets);

    /** Ids of all tickets with values in an edition, in ascending order. */
    List<TicketId> ids(int edition);

    /** How many tickets have values in an edition. */
    int count(int edition);

    /** Ids of the tickets with a credit of that agent, in ascending order. */
    List<TicketId> creditedTo(int edition, AgentId agent);

    /**
     * What was saved or removed after {@code cursor} (0 for everything), at most {@code limit}
     * tickets, from any node. A change may be told twice, but is never left out.
     */
    Changes changesAfter(int edition, long cursor, int limit);

    /** The numbers of all editions of which anything is stored. */
    Set<Integer> editions();

    /**
     * Deletes an edition's tickets, at most {@code limit} at once.
     *
     * @return true when there are more
     */
    boolean drop(int edition, int limit);

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
