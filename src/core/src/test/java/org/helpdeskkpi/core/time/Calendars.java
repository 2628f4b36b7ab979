package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Calendars for tests. */
final class Calendars {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Calendars() {}

    static BusinessCalendar always(String zone) {
        return everyDay(zone, "00:00-24:00");
    }

    static BusinessCalendar everyDay(String zone, String... windows) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours(windows));
        }
        return BusinessCalendar.weekly("every day", ZoneId.of(zone), week);
    }

    static BusinessCalendar office(String zone, String... windows) {
        Map<DayOfWeek, DayHours> week =
                new EnumMap<>(everyDay(zone, windows).hours().weeks().get(0).days());
        week.keySet().removeAll(WEEKEND);
        return BusinessCalendar.weekly("office", ZoneId.of(zone), week);
    }

    /** With a day that differs; without windows it is closed. */
    static BusinessCalendar with(BusinessCalendar calendar, String day, String... windows) {
        return calendar.with(
                LocalDate.parse(day), new DayException(Optional.empty(), hours(windows)));
    }

    static DayHours hours(String... windows) {
        return new DayHours(Stream.of(windows).map(Calendars::window).toList());
    }

    static DayHours hours(List<List<String>> windows) {
        return new DayHours(
                windows.stream().map(w -> new Window(second(w.get(0)), second(w.get(1)))).toList());
    }

    private static Window window(String text) {
        String[] ends = text.split("-");
        return new Window(second(ends[0]), second(ends[1]));
    }

    private static int second(String text) {
        String[] parts = text.split(":");
        int seconds = parts.length == 3 ? Integer.parseInt(parts[2]) : 0;
        return Integer.parseInt(parts[0]) * 3_600 + Integer.parseInt(parts[1]) * 60 + seconds;
    }
}
