package org.helpdeskkpi.core.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads instants as people say them. */
public final class When {
    /** The Monday of the week that a bare weekday is in. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private When() {}

    /**
     * {@code "Mon 09:00"} of the first week, {@code "Mon+2 09:00"} two weeks later, {@code
     * "2026-01-05 09:00:30"}, all in UTC; or an ISO instant.
     */
    public static Instant at(String text) {
        String[] parts = text.split(" ");
        if (parts.length == 1) {
            return Instant.parse(text);
        }
        return day(parts[0]).atTime(LocalTime.parse(parts[1])).toInstant(ZoneOffset.UTC);
    }

    /** The day part of {@link #at}. */
    public static LocalDate day(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return LocalDate.parse(text);
        }
        String[] parts = text.split("\\+");
        int weeks = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
        DayOfWeek weekday =
                Stream.of(DayOfWeek.values())
                        .filter(d -> d.name().startsWith(parts[0].toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no weekday: " + text));
        return MONDAY.plusWeeks(weeks).plusDays(weekday.ordinal());
    }
}
