package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Mean, median and 90th percentile of durations, exact. Percentiles interpolate between neighbours
 * as PostgreSQL's {@code percentile_cont}. Without values there is no statistic, never zero.
 *
 * @param range where the true median lies; empty for fewer than six values
 */
public record DurationStats(
        long n,
        Optional<Duration> mean,
        Optional<Duration> median,
        Optional<Duration> p90,
        Optional<Range> range) {
    public static final DurationStats NONE =
            new DurationStats(
                    0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** So few are sorted: with more, the ranks asked for are far enough apart to be picked. */
    private static final int FEW = 64;

    private static final double HALF = 0.5;
    private static final double P90 = 0.9;

    /** An interval with at least 95 % confidence, both ends being values that occurred. */
    public record Range(Duration low, Duration high) {}

    /** Statistics of these lengths in milliseconds; reorders the array. */
    public static DurationStats ofMillis(long[] millis) {
        return ofMillis(millis, millis.length);
    }

    /** Statistics of the first so many lengths in milliseconds; reorders them. */
    static DurationStats ofMillis(long[] millis, int n) {
        if (n == 0) {
            return NONE;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += millis[i];
        }
        Optional<MedianRanks> ranks = MedianRanks.of(n);
        if (n <= FEW) {
            Arrays.sort(millis, 0, n);
        } else {
            OrderStatistics.arrange(millis, n, ranks.orElseThrow(), (int) (P90 * (n - 1)));
        }
        return new DurationStats(
                n,
                Optional.of(ofMillis(sum / n)),
                Optional.of(percentile(millis, n, HALF)),
                Optional.of(percentile(millis, n, P90)),
                ranks.map(
                        r ->
                                new Range(
                                        Duration.ofMillis(millis[r.low()]),
                                        Duration.ofMillis(millis[r.high()]))));
    }

    /** Of the first n, in which what this looks at stands where sorting would put it. */
    static Duration percentile(long[] millis, int n, double fraction) {
        double rank = fraction * (n - 1);
        int below = (int) rank;
        long lower = millis[below];
        long upper = millis[Math.min(below + 1, n - 1)];
        return ofMillis(lower + (rank - below) * (upper - lower));
    }

    private static Duration ofMillis(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
