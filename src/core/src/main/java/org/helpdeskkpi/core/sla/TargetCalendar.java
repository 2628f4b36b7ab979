package org.helpdeskkpi.core.sla;

import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** Whose opening hours a target counts. */
public sealed interface TargetCalendar {
    /** Nobody's: every second counts. */
    record EverySecond() implements TargetCalendar {}

    /** Those of the queue the ticket is in. */
    record OfQueue() implements TargetCalendar {}

    /** Those of the calendar with that name. */
    record Named(String name) implements TargetCalendar {}

    /** The calendar that counts for a ticket in that queue; empty where every second does. */
    default Optional<BusinessCalendar> in(Calendars calendars, Optional<QueueId> queue) {
        if (this instanceof Named named) {
            return Optional.of(
                    calendars
                            .named(named.name())
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "no calendar " + named.name())));
        }
        return this instanceof OfQueue ? Optional.of(calendars.of(queue)) : Optional.empty();
    }
}
