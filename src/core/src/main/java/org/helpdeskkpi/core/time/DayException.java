package org.helpdeskkpi.core.time;

import java.util.Optional;

/**
 * A day that differs from its week: closed, or open at other hours.
 *
 * @param name what the day is called, as in Christmas Day; empty where nobody named it
 */
public record DayException(Optional<String> name, DayHours hours) {
    public static DayException closed(String name) {
        return new DayException(Optional.of(name), DayHours.CLOSED);
    }

    public boolean isClosed() {
        return hours.isClosed();
    }
}
