package org.helpdeskkpi.host.jira.service;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/**
 * The times of a cron expression with seconds, minutes, hours, days, months and week days (1 is
 * Sunday): numbers, lists, ranges and steps.
 */
record CronTimes(
        BitSet seconds, BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekDays) {
    private static final int DAYS_AHEAD = 4 * 366;

    static CronTimes parse(String expression) {
        String[] parts = expression.trim().split("\\s+");
        if (parts.length < 6) {
            throw new IllegalArgumentException("not a cron expression: " + expression);
        }
        return new CronTimes(
                set(parts[0], 0, 59),
                set(parts[1], 0, 59),
                set(parts[2], 0, 23),
                set(parts[3], 1, 31),
                set(parts[4], 1, 12),
                set(parts[5], 1, 7));
    }

    /** The first time after this one; empty when none comes within four years. */
    Optional<ZonedDateTime> next(ZonedDateTime after) {
        ZonedDateTime time = after.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        ZonedDateTime end = after.plusDays(DAYS_AHEAD);
        while (time.isBefore(end)) {
            if (!onDay(time)) {
                time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (!hours.get(time.getHour())) {
                time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            } else if (!seconds.get(time.getSecond())) {
                time = time.plusSeconds(1);
            } else {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private boolean onDay(ZonedDateTime time) {
        return months.get(time.getMonthValue())
                && days.get(time.getDayOfMonth())
                && weekDays.get(time.getDayOfWeek().getValue() % 7 + 1);
    }

    private static BitSet set(String part, int min, int max) {
        BitSet set = new BitSet();
        for (String piece : part.split(",")) {
            String[] stepped = piece.split("/");
            String[] range = stepped[0].split("-");
            boolean any = stepped[0].equals("*") || stepped[0].equals("?");
            int from = any ? min : Integer.parseInt(range[0]);
            int to = any || stepped.length > 1 ? max : from;
            to = range.length > 1 ? Integer.parseInt(range[1]) : to;
            int step = stepped.length > 1 ? Integer.parseInt(stepped[1]) : 1;
            for (int value = from; value <= to; value += step) {
                set.set(value);
            }
        }
        return set;
    }
}
