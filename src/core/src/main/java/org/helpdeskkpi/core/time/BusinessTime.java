package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Business time: real elapsed seconds intersected with a calendar's wall-clock windows in its zone.
 * An autumn Sunday that is open all day therefore has 25 h.
 */
public final class BusinessTime {
    private BusinessTime() {}

    /**
     * The business time from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException when {@code end} is before {@code start}
     */
    public static Duration between(BusinessCalendar calendar, Instant start, Instant end) {
        return windows(calendar, start, end).stream()
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The open stretches between the two instants, in order, clipped to them. */
    public static List<Interval> windows(BusinessCalendar calendar, Instant start, Instant end) {
        throw new UnsupportedOperationException();
    }

    /** Whether the calendar is open at that instant. */
    public static boolean isOpen(BusinessCalendar calendar, Instant instant) {
        return !windows(calendar, instant, instant.plusNanos(1)).isEmpty();
    }

    /**
     * The earliest instant by which {@code amount} of business time has passed since {@code start}.
     *
     * @throws IllegalArgumentException when the calendar never opens or the amount is negative
     */
    public static Instant plus(BusinessCalendar calendar, Instant start, Duration amount) {
        throw new UnsupportedOperationException();
    }
}
