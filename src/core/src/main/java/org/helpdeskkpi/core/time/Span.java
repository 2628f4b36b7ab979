package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something took, in both ways.
 *
 * @param outsideHours true when it ended while the calendar was closed: then its business length
 *     says little about the work, and is shown as a class of its own
 */
public record Span(Duration elapsed, Duration business, boolean outsideHours) {
    public Span {
        if (elapsed.isNegative() || business.isNegative()) {
            throw new IllegalArgumentException(
                    "a span is not negative: " + elapsed + ", " + business);
        }
    }

    public static Span between(BusinessCalendar calendar, Instant start, Instant end) {
        return new Span(
                Duration.between(start, end),
                BusinessTime.between(calendar, start, end),
                !BusinessTime.isOpen(calendar, end));
    }

    public Duration length(TimeBasis basis) {
        return basis == TimeBasis.ELAPSED ? elapsed : business;
    }
}
