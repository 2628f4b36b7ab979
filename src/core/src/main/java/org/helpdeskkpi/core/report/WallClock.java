package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Reads off weekdays and hours on the wall of a zone. Between two changes of the zone's offset it
 * is plain arithmetic, and what is asked for one after the other mostly lies between the same two.
 */
final class WallClock {
    static final int HOURS = 24;
    static final int HOURS_OF_WEEK = 7 * HOURS;
    private static final long HOUR = 3_600_000;

    /** The first of January 1970 was a Thursday. */
    private static final int EPOCH = 3 * HOURS;

    private final ZoneRules rules;
    private long from;
    private long until;
    private long offset;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Hours from Monday 00:00, from 0 to 167. */
    int hourOfWeek(long millis) {
        if (millis < from || millis >= until) {
            locate(millis);
        }
        return Math.floorMod(Math.floorDiv(millis + offset, HOUR) + EPOCH, HOURS_OF_WEEK);
    }

    static DayOfWeek weekday(int hourOfWeek) {
        return DayOfWeek.of(hourOfWeek / HOURS + 1);
    }

    static int hour(int hourOfWeek) {
        return hourOfWeek % HOURS;
    }

    private void locate(long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        ZoneOffsetTransition before = rules.previousTransition(at.plusMillis(1));
        ZoneOffsetTransition after = rules.nextTransition(at);
        from = before == null ? Long.MIN_VALUE : before.getInstant().toEpochMilli();
        until = after == null ? Long.MAX_VALUE : after.getInstant().toEpochMilli();
        offset = rules.getOffset(at).getTotalSeconds() * 1_000L;
    }
}
