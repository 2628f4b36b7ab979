package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Weekly hours as a week of hours, without what differs on single days. */
final class WeekOfHours {
    private static final int HOUR = 3_600;
    private static final int WEEK = 7 * Window.DAY;

    private final WeeklyHours hours;

    WeekOfHours(WeeklyHours hours) {
        this.hours = hours;
    }

    /**
     * How much of each hour is open, from Monday 00:00.
     *
     * @param ahead by how many seconds the clock on the wall is ahead of that of the hours
     */
    List<Duration> shifted(int ahead) {
        int[] open = new int[WEEK / HOUR];
        for (DayOfWeek day : DayOfWeek.values()) {
            int midnight = day.ordinal() * Window.DAY + ahead;
            for (Window window : hours.openOn(day).windows()) {
                add(midnight + window.fromSecond(), midnight + window.toSecond(), open);
            }
        }
        return Arrays.stream(open).mapToObj(Duration::ofSeconds).toList();
    }

    private static void add(int from, int to, int[] open) {
        for (int at = from; at < to; ) {
            int next = Math.min(to, (Math.floorDiv(at, HOUR) + 1) * HOUR);
            open[Math.floorMod(at, WEEK) / HOUR] += next - at;
            at = next;
        }
    }
}
