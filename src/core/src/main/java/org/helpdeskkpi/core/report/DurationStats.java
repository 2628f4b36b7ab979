package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.Optional;

/**
 * Mean, median and 90th percentile of durations, exact. Percentiles interpolate between neighbours
 * as PostgreSQL's {@code percentile_cont}. Without values there is no statistic, never zero.
 */
public record DurationStats(
        long n, Optional<Duration> mean, Optional<Duration> median, Optional<Duration> p90) {
    public static final DurationStats NONE =
            new DurationStats(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Statistics of these lengths in milliseconds; reorders the array. */
    public static DurationStats ofMillis(long[] millis) {
        if (millis.length == 0) {
            return NONE;
        }
        double sum = 0;
        for (long value : millis) {
            sum += value;
        }
        double median = percentile(millis, 0, 0.5);
        int half = (millis.length - 1) / 2;
        return new DurationStats(
                millis.length,
                Optional.of(ofMillis(sum / millis.length)),
                Optional.of(ofMillis(median)),
                Optional.of(ofMillis(percentile(millis, half, 0.9))));
    }

    /**
     * @param from below this rank the array is in order already
     */
    private static double percentile(long[] millis, int from, double fraction) {
        double rank = fraction * (millis.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, millis.length - 1);
        long lower = OrderStatistics.select(millis, from, below);
        long upper = OrderStatistics.select(millis, below, above);
        return lower + (rank - below) * (upper - lower);
    }

    private static Duration ofMillis(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
