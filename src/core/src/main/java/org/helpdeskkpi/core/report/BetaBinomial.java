package org.helpdeskkpi.core.report;

/**
 * How many of n tickets are handed up, if the share itself varies from day to day: the binomial
 * distribution with a share that is drawn from a beta distribution.
 *
 * @param share the mean of the day's share, above 0 and below 1
 * @param spread the correlation between two tickets of a day, above 0 and below 1; close to 0 it is
 *     the binomial distribution
 */
record BetaBinomial(double share, double spread) {
    /**
     * The counts between which it stays but for a chance of {@code tail} on each side; exact, by
     * terms relative to the one in the middle.
     */
    Bounds bounds(int n, double tail) {
        double[] terms = terms(n);
        double whole = 0;
        for (double term : terms) {
            whole += term;
        }
        int low = 0;
        for (double sum = terms[0]; sum <= tail * whole; sum += terms[low]) {
            low++;
        }
        int high = n;
        for (double sum = terms[n]; sum <= tail * whole; sum += terms[high]) {
            high--;
        }
        return new Bounds(low, high);
    }

    double variance(int n) {
        return n * share * (1 - share) * (1 + (n - 1) * spread);
    }

    private double[] terms(int n) {
        double both = 1 / spread - 1;
        double a = share * both;
        double b = both - a;
        int middle = (int) Math.round(n * share);
        double[] terms = new double[n + 1];
        terms[middle] = 1;
        for (int k = middle; k < n; k++) {
            terms[k + 1] = terms[k] * (n - k) * (a + k) / ((k + 1) * (b + n - k - 1));
        }
        for (int k = middle; k > 0; k--) {
            terms[k - 1] = terms[k] * k * (b + n - k) / ((n - k + 1) * (a + k - 1));
        }
        return terms;
    }

    /** The lowest and the highest count that are no surprise. */
    record Bounds(int low, int high) {}
}
