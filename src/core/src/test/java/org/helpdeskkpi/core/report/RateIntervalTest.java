package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateIntervalTest {
    /** Method 3 of table I in R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void itEqualsThePublishedValues(long part, long whole, double low, double high) {
        RateInterval interval = new Rate(part, whole, 0).interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void anEmptyWholeHasNone() {
        assertThat(Rate.NONE.interval()).isEmpty();
    }

    @Test
    void noneAndAllReachTheEndsExactlyAndStillHaveAWidth() {
        RateInterval none = RateInterval.of(0, 3);
        RateInterval all = RateInterval.of(3, 3);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isBetween(0.5, 0.6);
        assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-12));
        assertThat(all.high()).isEqualTo(1);
    }

    /** Wilson's method covers 95 % on average over the true shares; Newcombe's mean is 0.952. */
    @Test
    void itHoldsTheTruthInAboutNinetyFiveOfAHundredSamples() {
        Random random = Seed.random(this);
        int samples = 200_000;
        int held = 0;
        for (int i = 0; i < samples; i++) {
            double truth = random.nextDouble();
            int whole = 5 + random.nextInt(96);
            int part = 0;
            for (int ticket = 0; ticket < whole; ticket++) {
                part += random.nextDouble() < truth ? 1 : 0;
            }
            RateInterval interval = RateInterval.of(part, whole);
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat((double) held / samples).isBetween(0.947, 0.957);
    }
}
