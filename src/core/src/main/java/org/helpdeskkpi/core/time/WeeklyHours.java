package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The hours of every week from some day on, until others follow. A weekday that is not listed is
 * closed.
 *
 * @param validFrom the first day they are valid on; {@link LocalDate#MIN} for those that always
 *     were
 */
public record WeeklyHours(LocalDate validFrom, Map<DayOfWeek, DayHours> days) {
    public WeeklyHours {
        days = Map.copyOf(days);
    }

    /** Those that hold until others follow. */
    public static WeeklyHours always(Map<DayOfWeek, DayHours> days) {
        return new WeeklyHours(LocalDate.MIN, days);
    }

    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.CLOSED);
    }

    /** What is open on that day from 00:00 to 24:00 where the whole week is of this kind. */
    DayHours openOn(DayOfWeek day) {
        return on(day).today().or(on(day.minus(1)).tomorrow());
    }

    public boolean isFirst() {
        return validFrom.equals(LocalDate.MIN);
    }

    public boolean neverOpens() {
        return days.values().stream().allMatch(DayHours::isClosed);
    }
}
