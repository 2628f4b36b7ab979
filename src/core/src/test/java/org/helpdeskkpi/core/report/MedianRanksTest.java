package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianRanksTest {
    /** As in the tables of textbooks, which count from 1: the narrowest that is at least 95 %. */
    @ParameterizedTest
    @CsvSource({
        "6, 1, 6",
        "7, 1, 7",
        "8, 1, 8",
        "9, 2, 8",
        "10, 2, 9",
        "11, 2, 10",
        "12, 3, 10",
        "13, 3, 11",
        "14, 3, 12",
        "15, 4, 12",
        "16, 4, 13",
        "17, 5, 13",
        "18, 5, 14",
        "19, 5, 15",
        "20, 6, 15",
        "30, 10, 21",
        "50, 18, 33",
        "100, 40, 61"
    })
    void theyEqualThePublishedRanks(int n, int low, int high) {
        assertThat(MedianRanks.of(n)).contains(new MedianRanks(low - 1, high - 1));
    }

    @Test
    void fewerThanSixValuesHaveNone() {
        for (int n = 0; n < 6; n++) {
            assertThat(MedianRanks.of(n)).isEmpty();
        }
    }

    /** No normal approximation: against sums of whole numbers, of every size up to 1,500. */
    @Test
    void theyEqualThoseOfExactArithmetic() {
        for (int n = 6; n <= 1_500; n++) {
            int fewer = 0;
            BigInteger term = BigInteger.ONE;
            BigInteger tail = BigInteger.ONE;
            BigInteger limit = BigInteger.TWO.pow(n);
            while (new BigDecimal(tail)
                            .multiply(BigDecimal.valueOf(40))
                            .compareTo(new BigDecimal(limit))
                    <= 0) {
                fewer++;
                term =
                        term.multiply(BigInteger.valueOf(n - fewer + 1))
                                .divide(BigInteger.valueOf(fewer));
                tail = tail.add(term);
            }
            assertThat(MedianRanks.of(n)).contains(new MedianRanks(fewer - 1, n - fewer));
        }
    }

    @Test
    void aMillionValuesAreNoTrouble() {
        assertThat(MedianRanks.of(1_000_000)).contains(new MedianRanks(499_019, 500_980));
    }

    /** Of a skewed distribution, as waiting times have; its median is ln 2. */
    @Test
    void theRangeHoldsTheTrueMedianInAtLeastNinetyFiveOfAHundredSamples() {
        Random random = Seed.random(this);
        Duration truth = Duration.ofMillis(Math.round(Math.log(2) * 1e9));
        int samples = 60_000;
        int held = 0;
        for (int i = 0; i < samples; i++) {
            long[] values = new long[6 + random.nextInt(150)];
            for (int v = 0; v < values.length; v++) {
                values[v] = Math.round(-Math.log(1 - random.nextDouble()) * 1e9);
            }
            DurationStats.Range range = DurationStats.ofMillis(values).range().orElseThrow();
            held += range.low().compareTo(truth) <= 0 && truth.compareTo(range.high()) <= 0 ? 1 : 0;
        }
        assertThat((double) held / samples).isBetween(0.955, 0.975);
    }

    @Test
    void theRangeOfFiveValuesIsUnknown() {
        assertThat(DurationStats.ofMillis(new long[] {1, 2, 3, 4, 5}).range())
                .isEqualTo(Optional.empty());
    }
}
