package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time from {@code start} up to but not including {@code end}; never backwards. */
public record Interval(Instant start, Instant end) {
    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "interval ends before it starts: " + start + " to " + end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }
}
