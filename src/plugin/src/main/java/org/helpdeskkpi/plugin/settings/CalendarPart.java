package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.HolidayPlace;
import org.helpdeskkpi.core.time.OpeningHours;
import org.helpdeskkpi.core.time.WeeklyHours;

/** A calendar, in JSON. */
final class CalendarPart {
    private CalendarPart() {}

    static void write(BusinessCalendar calendar, ObjectNode node) {
        node.put("name", calendar.name());
        node.put("zone", calendar.zone().getId());
        WeekPart.write(calendar.hours().weeks(), node);
        DayPart.write(calendar.hours().exceptions(), node);
        node.putNull("holidays");
        calendar.holidays()
                .ifPresent(
                        place ->
                                node.putObject("holidays")
                                        .put("country", place.country())
                                        .put("region", place.region().orElse(null)));
    }

    static BusinessCalendar read(Place place, BusinessCalendar defaults) {
        place.knows("name", "zone", "hours", "changes", "closed", "special", "holidays");
        List<WeeklyHours> usual = defaults.hours().weeks();
        return new BusinessCalendar(
                place.at("name").text(defaults.name()),
                place.at("zone").parsed(ZoneId::of, defaults.zone(), "helpdesk-kpi.problem.aZone"),
                new OpeningHours(WeekPart.read(place, usual.get(0)), DayPart.read(place)),
                holidays(place.at("holidays")));
    }

    private static Optional<HolidayPlace> holidays(Place place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        place.knows("country", "region");
        return Optional.ofNullable(place.at("country").required().text(null))
                .map(
                        country ->
                                new HolidayPlace(
                                        country,
                                        Optional.ofNullable(place.at("region").text(null))));
    }
}
