package org.helpdeskkpi.core.report;

import java.util.Arrays;
import org.helpdeskkpi.core.time.TimeBasis;

/** Lengths of time. */
final class Lengths {
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
}
