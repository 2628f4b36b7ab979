package org.helpdeskkpi.core.report;

import java.util.Arrays;
import org.helpdeskkpi.core.time.TimeBasis;

/** Lengths of time and how many of them were judged and on target. */
final class Lengths {
    private final TimeBasis time;
    private long[] millis = new long[8];
    private int size;
    private long count;
    private long judged;
    private long onTarget;

    Lengths(TimeBasis time) {
        this.time = time;
    }

    void add(CreditColumns credits, int row) {
        count++;
        long length = credits.millis(row, time);
        if (length != CreditColumns.UNKNOWN) {
            add(length);
        }
        if (credits.isJudged(row)) {
            judged++;
        }
        if (credits.isOnTarget(row)) {
            onTarget++;
        }
    }

    private void add(long length) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
        }
        millis[size++] = length;
    }

    void addAll(Lengths other) {
        count += other.count;
        judged += other.judged;
        onTarget += other.onTarget;
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

    Rate target() {
        return new Rate(onTarget, judged, 0);
    }
}
