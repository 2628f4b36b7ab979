package org.helpdeskkpi.core.time;

/** Which of a span's two lengths is meant. */
public enum TimeBasis {
    /** Every second counts. */
    ELAPSED,
    /** Only the calendar's opening hours count. */
    BUSINESS
}
