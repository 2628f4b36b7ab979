package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * The tickets that one set of facts has on one side of an aspect and another set on another.
 *
 * @param from empty where they were on no side
 * @param to empty where they are on none any more; the same as {@code from} where only the length
 *     is another
 * @param total how many there are
 * @param tickets those whose length changed most, as many as were asked for
 */
public record Move(
        Aspect aspect,
        Optional<Figure> from,
        Optional<Figure> to,
        long total,
        List<Moved> tickets) {
    public Move {
        tickets = List.copyOf(tickets);
    }

    /** A ticket with its lengths; empty where there is none. */
    public record Moved(TicketId ticket, Optional<Duration> before, Optional<Duration> after) {
        Duration change() {
            return before.isPresent() && after.isPresent()
                    ? after.get().minus(before.get()).abs()
                    : Duration.ZERO;
        }
    }
}
