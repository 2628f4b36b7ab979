package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.WeeklyHours;

/** A calendar's weekly hours and the days on which others follow, in JSON. */
final class WeekPart {
    private WeekPart() {}

    static void write(List<WeeklyHours> weeks, ObjectNode calendar) {
        write(weeks.get(0), calendar.putObject("hours"));
        ArrayNode changes = calendar.putArray("changes");
        for (WeeklyHours week : weeks.subList(1, weeks.size())) {
            ObjectNode change = changes.addObject();
            change.put("from", week.validFrom().toString());
            write(week, change.putObject("hours"));
        }
    }

    private static void write(WeeklyHours week, ObjectNode node) {
        new TreeMap<>(week.days())
                .forEach((day, open) -> ClockTimes.write(open, node.putArray(day.name())));
    }

    /** In order, whatever the order of the document. */
    static List<WeeklyHours> read(Place calendar, WeeklyHours defaults) {
        List<WeeklyHours> weeks = new ArrayList<>();
        Place hours = calendar.at("hours");
        weeks.add(hours.isEmpty() ? defaults : WeeklyHours.always(days(hours)));
        Map<LocalDate, WeeklyHours> later = new TreeMap<>();
        for (Place place : calendar.at("changes").list()) {
            change(place.required().knows("from", "hours"), later);
        }
        weeks.addAll(later.values());
        return weeks;
    }

    private static void change(Place place, Map<LocalDate, WeeklyHours> later) {
        LocalDate from = place.at("from").required().parsed(Dates::parse, null, Dates.EXPECTED);
        Map<DayOfWeek, DayHours> days = days(place.at("hours").required());
        if (from != null && later.put(from, new WeeklyHours(from, days)) != null) {
            place.at("from").problem("helpdesk-kpi.problem.hoursTwice", from);
        }
    }

    private static Map<DayOfWeek, DayHours> days(Place place) {
        OpenDays<DayOfWeek> days = new OpenDays<>(day -> day.plus(1));
        for (Map.Entry<String, Place> entry : place.entries()) {
            DayOfWeek day = weekday(entry.getKey());
            if (day == null) {
                entry.getValue().problem("helpdesk-kpi.problem.noWeekday", entry.getKey());
            } else {
                days.add(day, entry.getValue());
            }
        }
        return days.hours();
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return day;
            }
        }
        return null;
    }
}
