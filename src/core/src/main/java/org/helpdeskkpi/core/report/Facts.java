package org.helpdeskkpi.core.report;

import java.util.Collection;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * All credits of all tickets, held column by column so that a report over millions is a scan of
 * arrays. Safe for one writer at a time and many readers; a reader sees a ticket whole or not at
 * all.
 */
public final class Facts {
    /** Replaces what is known of these tickets. */
    public void put(Collection<TicketKpis> tickets) {
        throw new UnsupportedOperationException();
    }

    /** Forgets a ticket; one that is not known is ignored. */
    public void remove(TicketId ticket) {
        throw new UnsupportedOperationException();
    }

    public int tickets() {
        throw new UnsupportedOperationException();
    }
}
