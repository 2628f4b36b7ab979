package org.helpdeskkpi.core.report;

import java.util.Optional;
import org.helpdeskkpi.core.ticket.Standing;

/** What a report has a row for. */
public enum Grouping {
    NONE,
    AGENT,
    QUEUE,
    AGENT_QUEUE,
    PRIORITY,
    CHANNEL,
    DAY;

    public boolean isByAgent() {
        return this == AGENT || this == AGENT_QUEUE;
    }

    public boolean isByQueue() {
        return this == QUEUE || this == AGENT_QUEUE;
    }

    /** Whether a row is about who had a ticket or where it stood, so that it counts as handled. */
    boolean isNarrow() {
        return this != NONE && this != DAY;
    }

    /** What of a standing a row is about. */
    Standing part(Standing standing) {
        return switch (this) {
            case QUEUE, AGENT_QUEUE -> Standing.in(standing.queue());
            case PRIORITY -> new Standing(Optional.empty(), standing.priority(), Optional.empty());
            case CHANNEL -> new Standing(Optional.empty(), Optional.empty(), standing.channel());
            case NONE, AGENT, DAY -> Standing.NOWHERE;
        };
    }
}
