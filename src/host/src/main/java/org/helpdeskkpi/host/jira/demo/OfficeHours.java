package org.helpdeskkpi.host.jira.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** When the demo's agents work: Monday to Friday with a lunch break, not on holidays. */
final class OfficeHours {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final List<Shift> SHIFTS =
            List.of(
                    new Shift(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                    new Shift(LocalTime.of(13, 0), LocalTime.of(17, 30)));

    private final Set<LocalDate> closed;

    OfficeHours(Set<LocalDate> closed) {
        this.closed = Set.copyOf(closed);
    }

    boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !closed.contains(day);
    }

    /** The instant at which somebody who starts then has worked for so long. */
    Instant after(Instant start, Duration work) {
        Duration left = work;
        for (LocalDate day = start.atZone(ZONE).toLocalDate(); ; day = day.plusDays(1)) {
            if (!isWorkday(day)) {
                continue;
            }
            for (Shift shift : SHIFTS) {
                Instant from = latest(start, shift.from().atDate(day).atZone(ZONE).toInstant());
                Instant to = shift.to().atDate(day).atZone(ZONE).toInstant();
                if (from.plus(left).isBefore(to)) {
                    return from.plus(left);
                }
                left = from.isBefore(to) ? left.minus(Duration.between(from, to)) : left;
            }
        }
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private record Shift(LocalTime from, LocalTime to) {}
}
