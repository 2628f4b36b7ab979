package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.OpeningHours;
import org.helpdeskkpi.core.time.WeeklyHours;

/** The calendar, in JSON. */
final class CalendarPart {
    private static final String A_DATE = "a date as in 2026-12-24";

    private CalendarPart() {}

    static void write(BusinessCalendar calendar, ObjectNode node) {
        node.put("name", calendar.name());
        node.put("zone", calendar.zone().getId());
        ObjectNode hours = node.putObject("hours");
        new TreeMap<>(calendar.hours().weeks().get(0).days())
                .forEach((day, open) -> ClockTimes.write(open, hours.putArray(day.name())));
        ArrayNode closed = node.putArray("closed");
        ObjectNode special = node.putObject("special");
        new TreeMap<>(calendar.hours().exceptions())
                .forEach(
                        (day, exception) -> {
                            DayHours open = exception.hours();
                            if (open.isClosed()) {
                                closed.add(day.toString());
                            } else {
                                ClockTimes.write(open, special.putArray(day.toString()));
                            }
                        });
    }

    static BusinessCalendar read(Place place, BusinessCalendar defaults) {
        place.knows("name", "zone", "hours", "closed", "special");
        Map<DayOfWeek, DayHours> week =
                place.at("hours").isEmpty()
                        ? defaults.hours().weeks().get(0).days()
                        : week(place.at("hours"));
        Map<LocalDate, DayException> exceptions = new HashMap<>();
        exceptions(place, week)
                .forEach(
                        (day, hours) ->
                                exceptions.put(day, new DayException(Optional.empty(), hours)));
        return new BusinessCalendar(
                place.at("name").text(defaults.name()),
                place.at("zone")
                        .parsed(ZoneId::of, defaults.zone(), "a time zone as in Europe/Berlin"),
                new OpeningHours(List.of(WeeklyHours.always(week)), exceptions),
                Optional.empty());
    }

    private static Map<DayOfWeek, DayHours> week(Place place) {
        OpenDays<DayOfWeek> days = new OpenDays<>(day -> day.plus(1));
        for (Map.Entry<String, Place> entry : place.entries()) {
            DayOfWeek day = weekday(entry.getKey());
            if (day == null) {
                entry.getValue().problem("\"" + entry.getKey() + "\" is not a day as in MONDAY.");
            } else {
                days.add(day, entry.getValue());
            }
        }
        return days.hours(day -> DayHours.CLOSED);
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return day;
            }
        }
        return null;
    }

    /**
     * A special day's window over midnight opens the day after as well; that day's usual hours, if
     * it has no special ones, stay.
     */
    private static Map<LocalDate, DayHours> exceptions(Place place, Map<DayOfWeek, DayHours> week) {
        Map<LocalDate, DayHours> exceptions = new HashMap<>();
        for (Place one : place.at("closed").list()) {
            LocalDate day = one.parsed(LocalDate::parse, null, A_DATE);
            if (day != null && exceptions.put(day, DayHours.CLOSED) != null) {
                one.problem(day + " is listed twice.");
            }
        }
        OpenDays<LocalDate> special = new OpenDays<>(day -> day.plusDays(1));
        for (Map.Entry<String, Place> entry : place.at("special").entries()) {
            LocalDate day = date(entry);
            if (day != null && exceptions.containsKey(day)) {
                entry.getValue().problem(day + " is closed as well.");
            } else if (day != null) {
                special.add(day, entry.getValue());
            }
        }
        exceptions.putAll(
                special.hours(
                        day ->
                                exceptions.getOrDefault(
                                        day,
                                        week.getOrDefault(day.getDayOfWeek(), DayHours.CLOSED))));
        return exceptions;
    }

    private static LocalDate date(Map.Entry<String, Place> entry) {
        try {
            return LocalDate.parse(entry.getKey());
        } catch (java.time.DateTimeException e) {
            entry.getValue().problem("\"" + entry.getKey() + "\" is not " + A_DATE + ".");
            return null;
        }
    }
}
