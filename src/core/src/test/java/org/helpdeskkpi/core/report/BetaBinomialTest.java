package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

class BetaBinomialTest {
    private static final double TAIL = Baseline.TAIL;

    /** NIST/SEMATECH e-Handbook 6.3.3.2: three sigma limits are right where n p is large. */
    @Test
    void withManyTicketsTheBoundsAreThoseOfThreeStandardDeviations() {
        BetaBinomial.Bounds bounds = new BetaBinomial(0.5, 1e-9).bounds(10_000, TAIL);
        assertThat(bounds).isEqualTo(new BetaBinomial.Bounds(4_850, 5_150));
    }

    @Test
    void theBoundsEqualThoseOfTheDistributionSummedFromItsDefinition() {
        Random random = Seed.random(this);
        for (int i = 0; i < 3_000; i++) {
            int n = 1 + random.nextInt(80);
            double share = 0.001 + 0.998 * random.nextDouble();
            double spread = Math.pow(10, -4 * random.nextDouble());
            double[] chances = chances(n, share, Math.min(spread, 0.9));

            BetaBinomial.Bounds bounds =
                    new BetaBinomial(share, Math.min(spread, 0.9)).bounds(n, TAIL);

            assertThat(sum(chances, 0, bounds.low())).isLessThanOrEqualTo(TAIL + 1e-12);
            assertThat(sum(chances, 0, bounds.low() + 1)).isGreaterThan(TAIL - 1e-12);
            assertThat(sum(chances, bounds.high() + 1, n + 1)).isLessThanOrEqualTo(TAIL + 1e-12);
            assertThat(sum(chances, bounds.high(), n + 1)).isGreaterThan(TAIL - 1e-12);
        }
    }

    @Test
    void theVarianceIsThatOfTheDistributionSummedFromItsDefinition() {
        Random random = Seed.random(this);
        for (int i = 0; i < 300; i++) {
            int n = 1 + random.nextInt(80);
            double share = 0.001 + 0.998 * random.nextDouble();
            double spread = 0.001 + 0.9 * random.nextDouble();
            double[] chances = chances(n, share, spread);

            double expected =
                    IntStream.rangeClosed(0, n)
                            .mapToDouble(k -> chances[k] * (k - n * share) * (k - n * share))
                            .sum();

            assertThat(new BetaBinomial(share, spread).variance(n))
                    .isCloseTo(expected, withinPercentage(1e-7));
        }
    }

    private static double sum(double[] chances, int from, int until) {
        return IntStream.range(from, until).mapToDouble(k -> chances[k]).sum();
    }

    /** One ticket after the other, as from an urn to which each returns with one of its kind. */
    private static double[] chances(int n, double share, double spread) {
        double both = 1 / spread - 1;
        double[] chances = {1};
        for (int ticket = 0; ticket < n; ticket++) {
            double[] next = new double[ticket + 2];
            for (int k = 0; k <= ticket; k++) {
                double up = (share * both + k) / (both + ticket);
                next[k + 1] += chances[k] * up;
                next[k] += chances[k] * (1 - up);
            }
            chances = next;
        }
        return chances;
    }
}
