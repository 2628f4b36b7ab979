package org.helpdeskkpi.core.report;

/** What a report has a row for. */
public enum Grouping {
    NONE,
    AGENT,
    QUEUE,
    AGENT_QUEUE,
    DAY
}
