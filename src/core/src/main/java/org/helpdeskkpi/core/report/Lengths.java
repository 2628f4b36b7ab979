package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.time.TimeBasis;

/** Lengths of time. */
final class Lengths {
    private static final double WHOLE = 100;

    private final TimeBasis time;
    private long[] millis = new long[8];
    private int size;
    private long count;

    Lengths(TimeBasis time) {
        this.time = time;
    }

    void add(CreditColumns credits, int row) {
        count++;
        long length = credits.millis(row, time);
        if (length != CreditColumns.UNKNOWN) {
            add(length);
        }
    }

    void add(long length) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
        }
        millis[size++] = length;
    }

    void addAll(Lengths other) {
        count += other.count;
        if (size + other.size > millis.length) {
            millis = Arrays.copyOf(millis, Math.max(size + other.size, size * 2));
        }
        System.arraycopy(other.millis, 0, millis, size, other.size);
        size += other.size;
    }

    /** How many there were, with and without a length that is known. */
    long count() {
        return count;
    }

    DurationStats stats() {
        return DurationStats.ofMillis(millis, size);
    }

    /** None where there are no lengths. */
    List<Distribution.Percentile> percentiles(List<Integer> percents) {
        int from = 0;
        for (int percent : percents) {
            int below = (int) (percent / WHOLE * (size - 1));
            OrderStatistics.select(millis, from, size - 1, below);
            OrderStatistics.select(millis, below, size - 1, below + 1);
            from = below;
        }
        return percents.stream()
                .filter(percent -> size > 0)
                .map(percent -> new Distribution.Percentile(percent, percentile(percent)))
                .toList();
    }

    private Duration percentile(int percent) {
        return DurationStats.percentile(millis, size, percent / WHOLE);
    }

    /** How many lie in each of the ranges between these borders, the last one having no limit. */
    List<Distribution.Band> bands(List<Duration> borders) {
        long[] upTo = borders.stream().mapToLong(Duration::toMillis).toArray();
        long[] counts = new long[upTo.length + 1];
        for (int i = 0; i < size; i++) {
            int band = 0;
            while (band < upTo.length && millis[i] > upTo[band]) {
                band++;
            }
            counts[band]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(
                        i ->
                                new Distribution.Band(
                                        i == 0 ? Duration.ZERO : borders.get(i - 1),
                                        borders.stream().skip(i).findFirst(),
                                        counts[i]))
                .toList();
    }
}
