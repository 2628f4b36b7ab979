package org.helpdeskkpi.plugin.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.helpdeskkpi.core.report.Period;

/** The periods that have a name. Weeks start on Monday; "last n days" end with today. */
final class NamedPeriod {
    static final String DEFAULT = "last30";
    private static final Map<String, Function<LocalDate, LocalDate[]>> NAMED =
            new LinkedHashMap<>();

    static {
        NAMED.put(DEFAULT, today -> lastDays(today, 30));
        NAMED.put("today", today -> lastDays(today, 1));
        NAMED.put("last7", today -> lastDays(today, 7));
        NAMED.put("last90", today -> lastDays(today, 90));
        NAMED.put("thisWeek", today -> week(today));
        NAMED.put("lastWeek", today -> week(today.minusWeeks(1)));
        NAMED.put("thisMonth", today -> month(today));
        NAMED.put("lastMonth", today -> month(today.minusMonths(1)));
        NAMED.put("thisQuarter", today -> quarter(today));
        NAMED.put("lastQuarter", today -> quarter(today.minusMonths(3)));
        NAMED.put("last365", today -> lastDays(today, 365));
    }

    private NamedPeriod() {}

    static boolean isKnown(String name) {
        return NAMED.containsKey(name);
    }

    static String names() {
        return String.join(", ", NAMED.keySet());
    }

    static Period of(String name, LocalDate today, ZoneId zone) {
        LocalDate[] days = NAMED.get(name).apply(today);
        return new Period(days[0], days[1], zone);
    }

    private static LocalDate[] lastDays(LocalDate today, int days) {
        return new LocalDate[] {today.minusDays(days - 1L), today.plusDays(1)};
    }

    private static LocalDate[] week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new LocalDate[] {monday, monday.plusWeeks(1)};
    }

    private static LocalDate[] month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new LocalDate[] {first, first.plusMonths(1)};
    }

    private static LocalDate[] quarter(LocalDate day) {
        LocalDate first = day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        return new LocalDate[] {first, first.plusMonths(3)};
    }
}
