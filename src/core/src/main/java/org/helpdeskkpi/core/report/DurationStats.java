package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Mean, median and 90th percentile of durations, exact. Percentiles interpolate between neighbours
 * as PostgreSQL's {@code percentile_cont}. Without values there is no statistic, never zero.
 */
public record DurationStats(
        long n, Optional<Duration> mean, Optional<Duration> median, Optional<Duration> p90) {
    public static final DurationStats NONE =
            new DurationStats(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Statistics of these lengths in milliseconds; sorts the array. */
    public static DurationStats ofMillis(long[] millis) {
        if (millis.length == 0) {
            return NONE;
        }
        Arrays.sort(millis);
        double sum = 0;
        for (long value : millis) {
            sum += value;
        }
        return new DurationStats(
                millis.length,
                Optional.of(ofMillis(sum / millis.length)),
                Optional.of(ofMillis(percentile(millis, 0.5))),
                Optional.of(ofMillis(percentile(millis, 0.9))));
    }

    private static double percentile(long[] sorted, double fraction) {
        double rank = fraction * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    private static Duration ofMillis(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
