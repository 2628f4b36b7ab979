package org.helpdeskkpi.core.report;

/**
 * Where the true share lies with 95 % confidence: Wilson's score interval without continuity
 * correction (E. B. Wilson, Journal of the American Statistical Association 22, 1927; method 3 of
 * R. G. Newcombe, Statistics in Medicine 17, 1998). It stays within 0 and 1 and has a width for "0
 * of n", too.
 */
public record RateInterval(double low, double high) {
    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    static RateInterval of(long part, long whole) {
        double share = (double) part / whole;
        double spread = Z * Z / whole;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Math.sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread);
        return new RateInterval(
                part == 0 ? 0 : Math.max(0, middle - half),
                part == whole ? 1 : Math.min(1, middle + half));
    }
}
