package org.helpdeskkpi.plugin.store;

import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Edition and ticket as one number, by which an edition's rows stand together in the order of their
 * tickets.
 */
final class ValueKey {
    private static final int TICKET_BITS = 40;

    private ValueKey() {}

    static long of(int edition, TicketId ticket) {
        if (ticket.value() < 0 || ticket.value() >> TICKET_BITS != 0) {
            throw new IllegalArgumentException("no room for ticket " + ticket.value());
        }
        return first(edition) | ticket.value();
    }

    /** Below all keys of an edition and above all of the one before. */
    static long first(int edition) {
        return (long) edition << TICKET_BITS;
    }

    static int edition(long key) {
        return (int) (key >> TICKET_BITS);
    }

    static TicketId ticket(long key) {
        return new TicketId(key - first(edition(key)));
    }
}
