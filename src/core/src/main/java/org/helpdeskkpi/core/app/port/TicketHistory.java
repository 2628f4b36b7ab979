package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Where tickets come from. */
public interface TicketHistory {
    /**
     * The ticket as it is now; empty when it does not exist any more.
     *
     * @param fields names of the fields that are needed besides those every ticket has
     */
    Optional<TicketRecord> of(TicketId ticket, Set<String> fields);

    /** The id of the ticket that has, or once had, this key. */
    Optional<TicketId> byKey(String key);

    /** Ids of all tickets of these projects, in ascending order. */
    List<TicketId> all(Set<String> projects);

    /**
     * Ids of the tickets of these projects that changed at or after {@code since}, in any order.
     */
    List<TicketId> updatedSince(Set<String> projects, Instant since);
}
