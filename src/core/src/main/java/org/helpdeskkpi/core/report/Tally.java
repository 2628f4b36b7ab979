package org.helpdeskkpi.core.report;

import java.util.Arrays;
import org.helpdeskkpi.core.time.TimeBasis;

/** Adds up one row's figures for one period. */
final class Tally {
    private final TimeBasis time;
    private final long now;
    private final Lengths responses = new Lengths();
    private final Lengths resolutions = new Lengths();
    private long opened;
    private long escalated;
    private long reopened;
    private long contacts;
    private long firstContacts;
    private long provisional;

    Tally(TimeBasis time, long now) {
        this.time = time;
        this.now = now;
    }

    void opened(boolean withEscalation) {
        opened++;
        if (withEscalation) {
            escalated++;
        }
    }

    void reopened() {
        reopened++;
    }

    void answered(CreditColumns credits, int row) {
        responses.add(credits, row, time);
    }

    void resolved(CreditColumns credits, int row) {
        resolutions.add(credits, row, time);
        if (credits.knowsFirstContact(row)) {
            contacts++;
        }
        if (credits.isFirstContact(row)) {
            firstContacts++;
            if (now < credits.settledAt(row)) {
                provisional++;
            }
        }
    }

    KpiSummary summary() {
        return new KpiSummary(
                opened,
                responses.count,
                resolutions.count,
                reopened,
                responses.stats(),
                resolutions.stats(),
                new Rate(firstContacts, contacts, provisional),
                new Rate(escalated, opened, 0),
                responses.target(),
                resolutions.target());
    }

    /** Lengths of time and how many of them were judged and on target. */
    private static final class Lengths {
        private long[] millis = new long[8];
        private int size;
        private long count;
        private long judged;
        private long onTarget;

        void add(CreditColumns credits, int row, TimeBasis time) {
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

        DurationStats stats() {
            return DurationStats.ofMillis(Arrays.copyOf(millis, size));
        }

        Rate target() {
            return new Rate(onTarget, judged, 0);
        }
    }
}
