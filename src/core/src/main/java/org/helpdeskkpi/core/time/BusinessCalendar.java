package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a help desk is open: its hours, in the wall-clock time of a zone.
 *
 * @param holidays where its public holidays were taken from; empty where they were not taken
 */
public record BusinessCalendar(
        String name, ZoneId zone, OpeningHours hours, Optional<HolidayPlace> holidays) {

    /** With the same hours every week. */
    public static BusinessCalendar weekly(String name, ZoneId zone, Map<DayOfWeek, DayHours> days) {
        return new BusinessCalendar(
                name,
                zone,
                new OpeningHours(List.of(WeeklyHours.always(days)), Map.of()),
                Optional.empty());
    }

    /** With that day differing, whatever it was before. */
    public BusinessCalendar with(LocalDate day, DayException exception) {
        Map<LocalDate, DayException> exceptions = new HashMap<>(hours.exceptions());
        exceptions.put(day, exception);
        return with(new OpeningHours(hours.weeks(), exceptions));
    }

    /** With other hours. */
    public BusinessCalendar with(OpeningHours other) {
        return new BusinessCalendar(name, zone, other, holidays);
    }

    /** What is open on that day from 00:00 to 24:00. */
    public DayHours on(LocalDate day) {
        return hours.on(day);
    }

    /**
     * How much of each hour of a week is open by the weekly hours that are valid on that day, from
     * Monday 00:00 on the wall of a zone, whose distance to this one's is that of the day's noon.
     */
    public List<Duration> openHoursOfWeek(LocalDate day, ZoneId wall) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(wall).toInstant();
        int ahead =
                wall.getRules().getOffset(noon).getTotalSeconds()
                        - zone.getRules().getOffset(noon).getTotalSeconds();
        return new WeekOfHours(hours.weekOf(day)).shifted(ahead);
    }

    /** True when no day is ever open, so that no business time can pass. */
    public boolean neverOpens() {
        return hours.neverOpen();
    }
}
