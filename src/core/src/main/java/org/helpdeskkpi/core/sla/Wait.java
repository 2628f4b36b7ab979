package org.helpdeskkpi.core.sla;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * A wait for what a target is about, up to a resolution at the latest.
 *
 * @param halt when it was over; empty while it lasts
 * @param stop what ended it to be judged: the halt itself or, after a resolution, what still came.
 *     Empty when something else ended it
 * @param agent who gets the credit for the stop
 */
record Wait(Moment start, Optional<Moment> halt, Optional<Moment> stop, Optional<AgentId> agent) {

    static Wait since(Moment start) {
        return new Wait(start, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Ended by what was waited for. */
    Wait stopped(Moment by, Optional<AgentId> credited) {
        return new Wait(start, Optional.of(halt.orElse(by)), Optional.of(by), credited);
    }

    /** Ended by something else. */
    Wait halted(Moment by) {
        return new Wait(start, Optional.of(by), Optional.empty(), Optional.empty());
    }

    Instant startedAt() {
        return start.event().at();
    }

    Optional<Instant> haltedAt() {
        return halt.map(moment -> moment.event().at());
    }

    /** Whether it never lasted, because the ticket was resolved when it began. */
    boolean isStillborn() {
        return halt.filter(start::equals).isPresent();
    }
}
