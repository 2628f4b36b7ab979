package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

class DurationStatsTest {
    @Test
    void withoutValuesThereIsNoStatistic() {
        assertThat(DurationStats.ofMillis(new long[0])).isEqualTo(DurationStats.NONE);
    }

    @Test
    void oneValueIsItsOwnMeanMedianAndPercentile() {
        DurationStats stats = DurationStats.ofMillis(new long[] {5_000});

        assertThat(stats.mean()).contains(Duration.ofSeconds(5));
        assertThat(stats.median()).contains(Duration.ofSeconds(5));
        assertThat(stats.p90()).contains(Duration.ofSeconds(5));
    }

    @Test
    void percentilesInterpolateBetweenNeighbours() {
        DurationStats stats = DurationStats.ofMillis(new long[] {4_000, 1_000, 3_000, 2_000});

        assertThat(stats.median()).contains(Duration.ofMillis(2_500));
        assertThat(stats.p90()).contains(Duration.ofMillis(3_700));
    }

    @Test
    void theyEqualThoseOfTheSortedValues() {
        Random random = Seed.random(this);
        for (int i = 0; i < 2_000; i++) {
            int range = 1 + random.nextInt(i + 1);
            long[] values = random.longs(1 + random.nextInt(i + 1), 0, range).toArray();
            long[] sorted = values.clone();
            Arrays.sort(sorted);

            DurationStats stats = DurationStats.ofMillis(values);

            assertThat(millis(stats.median().orElseThrow()))
                    .isCloseTo(percentile(sorted, 0.5), within(1e-6));
            assertThat(millis(stats.p90().orElseThrow()))
                    .isCloseTo(percentile(sorted, 0.9), within(1e-6));
            assertThat(stats.range()).isEqualTo(range(sorted));
        }
    }

    private static double percentile(long[] sorted, double fraction) {
        double rank = fraction * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] * (1 - (rank - below)) + sorted[above] * (rank - below);
    }

    private static Optional<DurationStats.Range> range(long[] sorted) {
        return MedianRanks.of(sorted.length)
                .map(
                        ranks ->
                                new DurationStats.Range(
                                        Duration.ofMillis(sorted[ranks.low()]),
                                        Duration.ofMillis(sorted[ranks.high()])));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
