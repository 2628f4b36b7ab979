package org.helpdeskkpi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hours of every day: weekly hours, each valid from a day on, and the days that differ.
 *
 * <p>A window belongs to the day it begins on and runs on over midnight, whatever is valid on the
 * next day. A day that differs does so for the whole of it, so weekly hours of the evening before
 * end where it begins; its own windows over midnight run on into any day.
 */
public final class OpeningHours {
    private static final int WEEK = DayOfWeek.values().length;

    private final List<WeeklyHours> weeks;
    private final Map<LocalDate, DayException> exceptions;
    private final long[] validFrom;
    private final DayHours[][] byWeekday;
    private final Map<Long, DayHours> byDay = new HashMap<>();

    /**
     * @param weeks in order; the first holds from the beginning of time
     */
    public OpeningHours(List<WeeklyHours> weeks, Map<LocalDate, DayException> exceptions) {
        this.weeks = List.copyOf(weeks);
        this.exceptions = Map.copyOf(exceptions);
        validFrom = weeks.stream().mapToLong(week -> week.validFrom().toEpochDay()).toArray();
        byWeekday = weeks.stream().map(OpeningHours::usual).toArray(DayHours[][]::new);
        inOrder();
        unusualDays().forEach(day -> byDay.put(day.toEpochDay(), computed(day)));
    }

    private void inOrder() {
        if (weeks.isEmpty() || !weeks.get(0).isFirst()) {
            throw new IllegalArgumentException("some hours hold from the beginning: " + weeks);
        }
        for (int i = 1; i < validFrom.length; i++) {
            if (validFrom[i] <= validFrom[i - 1]) {
                throw new IllegalArgumentException("each hours begin after the last: " + weeks);
            }
        }
    }

    /** What is open on each weekday where the whole week is of one kind. */
    private static DayHours[] usual(WeeklyHours week) {
        DayHours[] hours = new DayHours[WEEK];
        for (DayOfWeek day : DayOfWeek.values()) {
            hours[day.ordinal()] = week.openOn(day);
        }
        return hours;
    }

    private Set<LocalDate> unusualDays() {
        Set<LocalDate> days = new HashSet<>(exceptions.keySet());
        exceptions.keySet().forEach(day -> days.add(day.plusDays(1)));
        weeks.stream().skip(1).forEach(week -> days.add(week.validFrom()));
        return days;
    }

    private DayHours computed(LocalDate day) {
        LocalDate before = day.minusDays(1);
        boolean cut = exceptions.containsKey(day) && !exceptions.containsKey(before);
        return begunOn(day).today().or(cut ? DayHours.CLOSED : begunOn(before).tomorrow());
    }

    private DayHours begunOn(LocalDate day) {
        DayException exception = exceptions.get(day);
        return exception != null ? exception.hours() : weekOf(day).on(day.getDayOfWeek());
    }

    /** What is open on that day from 00:00 to 24:00. */
    public DayHours on(LocalDate day) {
        return on(day.toEpochDay());
    }

    DayHours on(long epochDay) {
        DayHours unusual = byDay.get(epochDay);
        return unusual != null
                ? unusual
                : byWeekday[valid(epochDay)][(int) Math.floorMod(epochDay + 3, (long) WEEK)];
    }

    /** The weekly hours that are valid on that day. */
    public WeeklyHours weekOf(LocalDate day) {
        return weeks.get(valid(day.toEpochDay()));
    }

    private int valid(long epochDay) {
        int last = validFrom.length - 1;
        while (validFrom[last] > epochDay) {
            last--;
        }
        return last;
    }

    public List<WeeklyHours> weeks() {
        return weeks;
    }

    public Map<LocalDate, DayException> exceptions() {
        return exceptions;
    }

    /** True when no day is ever open, so that no business time can pass. */
    public boolean neverOpen() {
        return weeks.stream().allMatch(WeeklyHours::neverOpens)
                && exceptions.values().stream().allMatch(DayException::isClosed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours
                && weeks.equals(hours.weeks)
                && exceptions.equals(hours.exceptions);
    }

    @Override
    public int hashCode() {
        return 31 * weeks.hashCode() + exceptions.hashCode();
    }

    @Override
    public String toString() {
        return weeks + " but " + exceptions;
    }
}
