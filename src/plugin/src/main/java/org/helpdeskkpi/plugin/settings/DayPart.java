package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;

/** The days of a calendar that differ from its weeks, in JSON. */
final class DayPart {
    private DayPart() {}

    /** Writes {@code closed} and {@code special}. */
    static void write(Map<LocalDate, DayException> exceptions, ObjectNode calendar) {
        ObjectNode closed = calendar.putObject("closed");
        ObjectNode special = calendar.putObject("special");
        new TreeMap<>(exceptions)
                .forEach(
                        (day, exception) -> {
                            String name = exception.name().orElse(null);
                            if (exception.isClosed()) {
                                closed.put(day.toString(), name);
                            } else {
                                ObjectNode node = special.putObject(day.toString());
                                node.put("name", name);
                                ClockTimes.write(exception.hours(), node.putArray("hours"));
                            }
                        });
    }

    static Map<LocalDate, DayException> read(Place calendar) {
        Map<LocalDate, DayException> days = new HashMap<>();
        for (Map.Entry<String, Place> entry : calendar.at("closed").entries()) {
            LocalDate day = date(entry);
            if (day != null) {
                days.put(day, new DayException(name(entry.getValue()), DayHours.CLOSED));
            }
        }
        special(calendar.at("special"), days);
        return days;
    }

    private static void special(Place special, Map<LocalDate, DayException> days) {
        OpenDays<LocalDate> open = new OpenDays<>(day -> day.plusDays(1));
        Map<LocalDate, Optional<String>> names = new HashMap<>();
        for (Map.Entry<String, Place> entry : special.entries()) {
            LocalDate day = date(entry);
            Place place = entry.getValue().required().knows("name", "hours");
            if (day != null && days.containsKey(day)) {
                place.problem("helpdesk-kpi.problem.closedAsWell", day);
            } else if (day != null) {
                names.put(day, name(place.at("name")));
                open.add(day, place.at("hours").required());
            }
        }
        open.hours()
                .forEach((day, hours) -> days.put(day, new DayException(names.get(day), hours)));
    }

    private static Optional<String> name(Place place) {
        return Optional.ofNullable(place.text(null));
    }

    private static LocalDate date(Map.Entry<String, Place> entry) {
        try {
            return Dates.parse(entry.getKey());
        } catch (DateTimeException e) {
            entry.getValue()
                    .problem(
                            "helpdesk-kpi.problem.isNot",
                            entry.getKey(),
                            Sentence.of(Dates.EXPECTED));
            return null;
        }
    }
}
