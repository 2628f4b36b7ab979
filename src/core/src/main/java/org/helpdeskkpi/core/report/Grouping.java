package org.helpdeskkpi.core.report;

/** What a report has a row for. */
public enum Grouping {
    NONE,
    AGENT,
    QUEUE,
    AGENT_QUEUE,
    DAY;

    /** Whether a row is about an agent or a queue, so that tickets are counted as handled. */
    boolean isNarrow() {
        return this == AGENT || this == QUEUE || this == AGENT_QUEUE;
    }
}
