package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.StatusChanged;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** The stretches in which a ticket's status keeps the time from passing. */
final class Pauses {
    private record Pause(Instant from, Instant to) {}

    private final Set<String> statuses;
    private final List<Pause> pauses = new ArrayList<>();
    private Optional<Instant> since = Optional.empty();

    Pauses(Set<String> statuses, Timeline timeline) {
        this.statuses = statuses;
        if (!statuses.isEmpty()) {
            timeline.moments().forEach(this::read);
            end(Instant.MAX);
        }
    }

    /** The status into which an event brings a ticket, where time does not pass in it. */
    Optional<String> begunBy(Moment moment) {
        return after(moment).filter(statuses::contains);
    }

    /** Whether an event leaves a status in which time does not pass for one in which it does. */
    boolean endedBy(TicketEvent event) {
        return event instanceof StatusChanged change
                && statuses.contains(change.from())
                && !statuses.contains(change.to());
    }

    /** What passed between the two instants outside the pauses. */
    Span running(BusinessCalendar calendar, Instant from, Instant to) {
        if (pauses.isEmpty()) {
            return Span.between(calendar, from, to);
        }
        Span sum = Span.between(calendar, from, from);
        Instant at = from;
        for (Pause pause : pauses) {
            Instant stop = pause.from().isBefore(to) ? pause.from() : to;
            if (stop.isAfter(at)) {
                sum = sum.plus(Span.between(calendar, at, stop));
            }
            at = pause.to().isAfter(at) ? pause.to() : at;
        }
        Instant rest = at.isBefore(to) ? at : to;
        return sum.plus(Span.between(calendar, rest, to));
    }

    private void read(Moment moment) {
        Optional<String> status = after(moment);
        if (status.isPresent() && statuses.contains(status.get())) {
            since = since.or(() -> Optional.of(moment.event().at()));
        } else if (status.isPresent()) {
            end(moment.event().at());
        }
    }

    private void end(Instant at) {
        since.ifPresent(start -> pauses.add(new Pause(start, at)));
        since = Optional.empty();
    }

    private static Optional<String> after(Moment moment) {
        if (moment.event() instanceof TicketEvent.Created) {
            return Optional.of(moment.status());
        }
        return moment.event() instanceof StatusChanged change
                ? Optional.of(change.to())
                : Optional.empty();
    }
}
