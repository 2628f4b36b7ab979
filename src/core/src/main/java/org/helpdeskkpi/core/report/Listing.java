package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A page of the tickets behind a figure.
 *
 * @param total how many there are: the figure itself
 * @param others how many of them are other agents' and thus not for the reader
 * @param lengths over all of them
 */
public record Listing(
        ListQuery query, long total, long others, DurationStats lengths, List<Entry> entries) {
    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * A ticket as it counts in the figure. One that was reopened twice has two entries among the
     * reopenings.
     *
     * @param project the key of its project when it was recorded
     * @param at when it happened; for a ticket without a value when it was created
     * @param length how long it took, in the kind of time asked for
     * @param firstContact whether it was resolved at first contact
     * @param provisional whether a reopening could still undo that
     * @param onTarget whether it met the target; empty where none applied
     */
    public record Entry(
            TicketId ticket,
            String project,
            Instant at,
            Optional<AgentId> agent,
            Standing standing,
            Optional<Duration> length,
            Optional<Boolean> firstContact,
            boolean provisional,
            Optional<Boolean> onTarget) {}
}
