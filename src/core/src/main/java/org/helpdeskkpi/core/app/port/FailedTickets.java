package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.core.app.FailedTicket;
import org.helpdeskkpi.core.ticket.TicketId;

/** The tickets that could not be recorded, remembered until they can. */
public interface FailedTickets {
    /** Those of these tickets that are remembered. */
    List<FailedTicket> find(Collection<TicketId> tickets);

    /** Remembers each, in place of what was remembered of its ticket. */
    void save(List<FailedTicket> failed);

    void forget(Collection<TicketId> tickets);

    /** Those that are to be tried again by now, the longest due first, at most {@code limit}. */
    List<TicketId> due(Instant now, int limit);

    /** What failed most often first, at most {@code limit}. */
    List<FailedTicket> worst(int limit);

    int count();
}
