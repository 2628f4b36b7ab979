package org.helpdeskkpi.core.report;

import java.time.LocalDate;
import java.util.Arrays;

/** Finds the day of a period on which an instant falls. */
final class Days {
    private final long[] starts;
    private final long start;
    private final long end;

    Days(Period period) {
        starts = new long[Math.toIntExact(period.days()) + 1];
        LocalDate day = period.from();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = day.plusDays(i).atStartOfDay(period.zone()).toInstant().toEpochMilli();
        }
        start = starts[0];
        end = starts[starts.length - 1];
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    boolean contain(long millis) {
        return millis >= start && millis < end;
    }

    /** The number of the day, from 0; for instants within the period only. */
    int indexOf(long millis) {
        int found = Arrays.binarySearch(starts, millis);
        return found >= 0 ? found : -found - 2;
    }
}
