package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a calendar makes of one day, and why.
 *
 * @param open the stretches of real time in which it is open
 * @param week the weekly hours that are valid on the day
 * @param exception what makes the day differ from them; empty when nothing does
 */
public record DayPreview(
        LocalDate day, List<Interval> open, WeeklyHours week, Optional<DayException> exception) {
    public DayPreview {
        open = List.copyOf(open);
    }

    /** The days from that one on. */
    public static List<DayPreview> of(BusinessCalendar calendar, LocalDate from, int days) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(day -> of(calendar, day))
                .toList();
    }

    private static DayPreview of(BusinessCalendar calendar, LocalDate day) {
        OpeningHours hours = calendar.hours();
        return new DayPreview(
                day,
                BusinessTime.windows(
                        calendar, midnight(calendar, day), midnight(calendar, day.plusDays(1))),
                hours.weekOf(day),
                Optional.ofNullable(hours.exceptions().get(day)));
    }

    /** How long it is open, as real time passes. */
    public Duration length() {
        return open.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant midnight(BusinessCalendar calendar, LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
