package org.helpdeskkpi.host.jira.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The days on which all of Germany is closed. */
final class GermanHolidays {
    private GermanHolidays() {}

    static Set<LocalDate> of(int firstYear, int lastYear) {
        Set<LocalDate> days = new TreeSet<>();
        IntStream.rangeClosed(firstYear, lastYear).forEach(year -> add(days, year));
        return days;
    }

    private static void add(Set<LocalDate> days, int year) {
        LocalDate easter = easterSunday(year);
        days.add(LocalDate.of(year, 1, 1));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, 5, 1));
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(50));
        days.add(LocalDate.of(year, 10, 3));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
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
