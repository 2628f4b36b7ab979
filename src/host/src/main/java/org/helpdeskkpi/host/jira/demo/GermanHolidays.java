package org.helpdeskkpi.host.jira.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The days on which all of Germany is closed, by name. */
final class GermanHolidays {
    private GermanHolidays() {}

    static Map<LocalDate, String> of(int firstYear, int lastYear) {
        Map<LocalDate, String> days = new TreeMap<>();
        IntStream.rangeClosed(firstYear, lastYear).forEach(year -> add(days, year));
        return days;
    }

    private static void add(Map<LocalDate, String> days, int year) {
        LocalDate easter = easterSunday(year);
        days.put(LocalDate.of(year, 1, 1), "New Year's Day");
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(LocalDate.of(year, 5, 1), "Labour Day");
        days.put(easter.plusDays(39), "Ascension Day");
        days.put(easter.plusDays(50), "Whit Monday");
        days.put(LocalDate.of(year, 10, 3), "Day of German Unity");
        days.put(LocalDate.of(year, 12, 25), "Christmas Day");
        days.put(LocalDate.of(year, 12, 26), "Boxing Day");
    }

    /** Gauss's rule in the form for the Gregorian calendar from 1900 to 2099. */
    static LocalDate easterSunday(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        int days = moon + week;
        if (days == 35 || days == 34 && moon == 28 && year % 19 > 10) {
            days -= 7;
        }
        return LocalDate.of(year, 3, 22).plusDays(days);
    }
}
