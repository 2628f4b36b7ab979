package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.timeline.EventId;

/**
 * One run of a target's clock on a ticket. Nothing in it depends on the time of asking; how it
 * stands at an instant is worked out from it.
 *
 * @param target the target's name
 * @param limit how long it may take
 * @param calendar name of the calendar whose opening hours count; empty where every second counts
 * @param stoppedAt empty while it is not stopped
 * @param pauses in order; the last one may still last
 * @param taken until it stopped or the lasting pause began; empty while it runs
 * @param due when it runs out or ran out, if no further pause comes; empty while it is paused
 * @param agent who gets the credit; of one that is not stopped, who has the ticket
 * @param standing where the ticket stood when it stopped; of one that is not stopped, stands
 */
public record SlaClock(
        SlaMetric metric,
        String target,
        Duration limit,
        Optional<String> calendar,
        EventId startedBy,
        Instant startedAt,
        Optional<EventId> stoppedBy,
        Optional<Instant> stoppedAt,
        List<Pause> pauses,
        Optional<Duration> taken,
        Optional<Instant> due,
        Optional<AgentId> agent,
        Standing standing) {
    public SlaClock {
        pauses = List.copyOf(pauses);
    }

    /**
     * A stretch in which the clock stood still.
     *
     * @param status the status that held it
     * @param to empty while it lasts
     */
    public record Pause(String status, Instant from, Optional<Instant> to) {}
}
