package org.helpdeskkpi.host.report;

import java.time.Duration;
import java.util.Optional;

/** Durations for people: at most two units, rounded down to the smaller one; "-" for unknown. */
final class ShortDuration {
    static final String UNKNOWN = "-";

    private ShortDuration() {}

    static String of(Optional<Duration> duration) {
        return duration.map(ShortDuration::of).orElse(UNKNOWN);
    }

    static String of(Duration duration) {
        if (duration.toDays() > 0) {
            return two(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return two(duration.toHours(), "h", duration.toMinutesPart(), "min");
        }
        return duration.toMinutes() > 0
                ? two(duration.toMinutes(), "min", duration.toSecondsPart(), "s")
                : duration.toSeconds() + " s";
    }

    private static String two(long large, String unit, long small, String smallUnit) {
        return large + " " + unit + (small > 0 ? " " + small + " " + smallUnit : "");
    }
}
