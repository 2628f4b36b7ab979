package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;

/** Tells which lengths and instants are in a slice, in milliseconds. */
final class SliceFilter {
    private static final int ANY = -1;

    private final boolean byLength;
    private final boolean byHour;
    private final long over;
    private final long upTo;
    private final int weekday;
    private final int hour;
    private final WallClock clock;

    SliceFilter(Slice slice, ZoneId zone) {
        byLength = slice.isByLength();
        byHour = slice.isByHour();
        over =
                slice.over()
                        .filter(length -> !length.isZero())
                        .map(Duration::toMillis)
                        .orElse(CreditColumns.UNKNOWN);
        upTo = slice.upTo().map(Duration::toMillis).orElse(Long.MAX_VALUE);
        weekday = slice.weekday().map(DayOfWeek::ordinal).orElse(ANY);
        hour = slice.hour().orElse(ANY);
        clock = new WallClock(zone);
    }

    boolean holds(long length, long at) {
        return (!byLength || length > over && length <= upTo) && (!byHour || holdsHour(at));
    }

    private boolean holdsHour(long at) {
        int hourOfWeek = clock.hourOfWeek(at);
        return (weekday == ANY || WallClock.weekday(hourOfWeek).ordinal() == weekday)
                && (hour == ANY || WallClock.hour(hourOfWeek) == hour);
    }
}
