package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The days, weeks or months of a period, in order; none where rows are not about time. */
final class Buckets {
    private final List<Bucket> all = new ArrayList<>();
    private final int[] ofDay;

    Buckets(Period period, Grouping by, Instant now) {
        ofDay = new int[by.isByTime() ? Math.toIntExact(period.days()) : 0];
        LocalDate day = period.from();
        for (int first = 0; first < ofDay.length; ) {
            LocalDate begin = by.bucketOf(day);
            LocalDate end = by.bucketAfter(begin);
            LocalDate until = end.isBefore(period.until()) ? end : period.until();
            Period days = new Period(day, until, period.zone());
            boolean cut = begin.isBefore(day) || until.isBefore(end);
            int after = first + Math.toIntExact(days.days());
            Arrays.fill(ofDay, first, after, all.size());
            all.add(new Bucket(days, cut || now.isBefore(days.end())));
            first = after;
            day = until;
        }
    }

    List<Bucket> all() {
        return all;
    }

    /** The number of the bucket in which that day of the period is, both from 0. */
    int of(int day) {
        return ofDay[day];
    }
}
