package org.helpdeskkpi.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Opening hours asked for second by second: the rule as it is told, and nothing prepared. */
final class SlowHours {
    private SlowHours() {}

    static long openSeconds(BusinessCalendar calendar, Instant start, Instant end) {
        long open = 0;
        for (Instant at = start; at.isBefore(end); at = at.plusSeconds(1)) {
            open += isOpen(calendar.hours(), LocalDateTime.ofInstant(at, calendar.zone())) ? 1 : 0;
        }
        return open;
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime wall) {
        LocalDate today = wall.toLocalDate();
        int second = wall.toLocalTime().toSecondOfDay();
        DayException own = hours.exceptions().get(today);
        DayException before = hours.exceptions().get(today.minusDays(1));
        boolean begunToday =
                contains(own == null ? usual(hours, today) : own.hours().windows(), second);
        List<Window> evening = new ArrayList<>();
        if (before != null) {
            evening.addAll(before.hours().windows());
        } else if (own == null) {
            evening.addAll(usual(hours, today.minusDays(1)));
        }
        return begunToday || contains(evening, second + Window.DAY);
    }

    private static List<Window> usual(OpeningHours hours, LocalDate day) {
        List<Window> windows = List.of();
        for (WeeklyHours week : hours.weeks()) {
            if (!week.validFrom().isAfter(day)) {
                windows = week.on(day.getDayOfWeek()).windows();
            }
        }
        return windows;
    }

    private static boolean contains(List<Window> windows, int second) {
        return windows.stream().anyMatch(w -> w.fromSecond() <= second && second < w.toSecond());
    }
}
