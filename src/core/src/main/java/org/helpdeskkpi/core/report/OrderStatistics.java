package org.helpdeskkpi.core.report;

/** Finds the k-th smallest of many without sorting them all. */
final class OrderStatistics {
    private OrderStatistics() {}

    /**
     * Puts in their places, of the first n values: both ends of the median's interval, the middle
     * two or three, the rank {@code p90} and the one after it.
     */
    static void arrange(long[] values, int n, MedianRanks ranks, int p90) {
        int median = (n - 1) / 2;
        select(values, 0, n - 1, ranks.high());
        select(values, 0, ranks.high(), ranks.low());
        select(values, ranks.low(), ranks.high(), median);
        select(values, median, ranks.high(), median + 1);
        select(values, ranks.high(), n - 1, p90);
        select(values, p90, n - 1, p90 + 1);
    }

    /**
     * Reorders the values from {@code from} to {@code to} so that the value at {@code rank} is the
     * one that sorting would put there, none before it is greater and none after it is smaller.
     */
    static void select(long[] values, int from, int to, int rank) {
        int low = from;
        int high = to;
        while (low < high) {
            long pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
