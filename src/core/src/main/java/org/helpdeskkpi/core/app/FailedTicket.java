package org.helpdeskkpi.core.app;

import java.time.Duration;
import java.time.Instant;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A ticket that could not be recorded.
 *
 * @param times how often in a row
 * @param error why not, the last time
 * @param nextTry when it is tried again even if nothing happens to it
 */
public record FailedTicket(TicketId ticket, int times, String error, Instant nextTry) {
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** 64 h: it stays on the list, but costs nothing. */
    private static final int MOST_DOUBLINGS = 12;

    /** The pause doubles with each failure. */
    static FailedTicket after(TicketId ticket, int times, String error, Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        return new FailedTicket(ticket, times, error, now.plus(pause));
    }

    /** As a line for the log. */
    String line() {
        return "ticket " + ticket.value() + ": " + error;
    }
}
