package org.helpdeskkpi.core.report;

import java.util.Optional;

/**
 * Between which two of n values in order the true median lies with at least 95 % confidence,
 * whatever their distribution. How many values lie below it is binomial with one half, from which
 * both ranks follow exactly (W. J. Conover, Practical Nonparametric Statistics, 3.2; the interval
 * that inverts the sign test).
 *
 * @param low rank from 0
 * @param high rank from 0; as many values are above it as are below {@code low}
 */
record MedianRanks(int low, int high) {
    private static final double TAIL = 0.025;

    /** So small a part of the largest term adds nothing to a sum of doubles. */
    private static final double NOTHING = 1e-20;

    /** Empty for fewer than six values: even the whole range is not that sure. */
    static Optional<MedianRanks> of(int n) {
        int low = below(n) - 1;
        return low < 0 ? Optional.empty() : Optional.of(new MedianRanks(low, n - 1 - low));
    }

    /**
     * The largest count of which fewer lie below the median with a probability of at most {@link
     * #TAIL}. The terms of the binomial are taken relative to the largest, from the middle down.
     */
    private static int below(int n) {
        int middle = n / 2;
        double[] terms = new double[Math.min(middle + 1, 64 + 8 * (int) Math.sqrt(n))];
        int count = 0;
        double term = 1;
        double sum = 0;
        while (count < terms.length && term > NOTHING) {
            terms[count] = term;
            sum += term;
            term *= (double) (middle - count) / (n - middle + count + 1);
            count++;
        }
        double whole = n % 2 == 0 ? 2 * sum - 1 : 2 * sum;
        double tail = 0;
        int last = count;
        while (last > 0 && (tail + terms[last - 1]) / whole <= TAIL) {
            tail += terms[--last];
        }
        return middle - last + 1;
    }
}
