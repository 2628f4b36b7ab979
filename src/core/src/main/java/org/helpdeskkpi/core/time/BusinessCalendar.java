package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * When a help desk is open: weekly hours in a zone, and the days that differ (closed days and days
 * with special hours). A weekday that is not listed is closed.
 */
public record BusinessCalendar(
        String name,
        ZoneId zone,
        Map<DayOfWeek, DayHours> week,
        Map<LocalDate, DayHours> exceptions) {
    public BusinessCalendar {
        week = Map.copyOf(week);
        exceptions = Map.copyOf(exceptions);
    }

    public DayHours on(LocalDate day) {
        DayHours exception = exceptions.get(day);
        return exception != null
                ? exception
                : week.getOrDefault(day.getDayOfWeek(), DayHours.CLOSED);
    }

    /** True when no day of any week is ever open, so that no business time can pass. */
    public boolean neverOpens() {
        return week.values().stream().allMatch(DayHours::isClosed)
                && exceptions.values().stream().allMatch(DayHours::isClosed);
    }
}
