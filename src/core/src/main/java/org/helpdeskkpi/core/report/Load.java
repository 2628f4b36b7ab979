package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.time.BusinessCalendar;

/**
 * At which hours of the week tickets came and were first answered, in the zone of the period.
 *
 * @param hours the calendar whose opening hours are told
 * @param days how many of each weekday the period has
 * @param cells one for each hour of the week, from Monday 00:00
 */
public record Load(
        ReportQuery query, BusinessCalendar hours, Map<DayOfWeek, Integer> days, List<Cell> cells) {
    public Load {
        days = Map.copyOf(days);
        cells = List.copyOf(cells);
    }

    /**
     * An hour of the week.
     *
     * @param opened tickets received in it; in a narrow scope, tickets first handled there
     * @param answered first responses given in it
     * @param open how much of it the weekly hours are open
     */
    public record Cell(DayOfWeek weekday, int hour, long opened, long answered, Duration open) {}
}
