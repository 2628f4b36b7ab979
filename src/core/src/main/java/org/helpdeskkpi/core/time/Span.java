package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long something took, in both ways.
 *
 * @param business empty where the calendar never opens: without opening hours nobody knows how much
 *     of them passed, and that is not zero
 * @param outsideHours true when it ended while the calendar was closed: then its business length
 *     says little about the work, and is shown as a class of its own
 */
public record Span(Duration elapsed, Optional<Duration> business, boolean outsideHours) {
    public Span {
        if (elapsed.isNegative() || business.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "a span is not negative: " + elapsed + ", " + business);
        }
    }

    public static Span between(BusinessCalendar calendar, Instant start, Instant end) {
        Duration elapsed = Duration.between(start, end);
        return calendar.neverOpens()
                ? new Span(elapsed, Optional.empty(), false)
                : new Span(
                        elapsed,
                        Optional.of(BusinessTime.between(calendar, start, end)),
                        !BusinessTime.isOpen(calendar, end));
    }

    /** This and what came later, as one length; what is unknown of either is unknown of both. */
    public Span plus(Span later) {
        return new Span(
                elapsed.plus(later.elapsed),
                business.flatMap(mine -> later.business.map(mine::plus)),
                later.outsideHours);
    }

    public Optional<Duration> length(TimeBasis basis) {
        return basis == TimeBasis.ELAPSED ? Optional.of(elapsed) : business;
    }
}
