package org.helpdeskkpi.core.report;

/** Finds the k-th smallest of many without sorting them all. */
final class OrderStatistics {
    private OrderStatistics() {}

    /**
     * Reorders the array so that the value at {@code rank} is the one that sorting would put there,
     * none before it is greater and none after it is smaller.
     *
     * @param from only ranks from here on are looked at
     */
    static long select(long[] values, int from, int rank) {
        int low = from;
        int high = values.length - 1;
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
                return values[rank];
            }
        }
        return values[rank];
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
