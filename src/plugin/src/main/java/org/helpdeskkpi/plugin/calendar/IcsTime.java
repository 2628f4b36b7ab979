package org.helpdeskkpi.plugin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of a calendar file, on the wall where the entry has its place.
 *
 * @param wholeDay true when it was written without a time of day
 */
record IcsTime(LocalDateTime at, boolean wholeDay) {
    private static final Pattern FORM =
            Pattern.compile(
                    "((?:19|20|21)\\d\\d)(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z?))?");

    /**
     * Reads {@code 20261224}, {@code 20261224T180000} or, as an instant, {@code 20261224T170000Z}.
     *
     * @param zone of an instant's wall-clock time
     * @throws IcsMistake when it is none of these
     */
    static IcsTime parse(String text, ZoneId zone) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IcsMistake("helpdesk-kpi.problem.ics.noDate", text, null);
        }
        try {
            LocalDate day = LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3));
            return matcher.group(4) == null
                    ? new IcsTime(day.atStartOfDay(), true)
                    : new IcsTime(wall(matcher, day, zone), false);
        } catch (DateTimeException e) {
            throw new IcsMistake("helpdesk-kpi.problem.ics.noSuchDate", text, e);
        }
    }

    private static LocalDateTime wall(Matcher matcher, LocalDate day, ZoneId zone) {
        // a leap second is the one before
        int second = Math.min(59, part(matcher, 6));
        LocalDateTime at = day.atTime(part(matcher, 4), part(matcher, 5), second);
        return matcher.group(7).isEmpty()
                ? at
                : at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    boolean isMidnight() {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
