package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    MONTH;

    public boolean isByAgent() {
        return this == AGENT || this == AGENT_QUEUE;
    }

    public boolean isByQueue() {
        return this == QUEUE || this == AGENT_QUEUE;
    }

    /** Whether its rows follow each other in time. */
    public boolean isByTime() {
        return this == DAY || this == WEEK || this == MONTH;
    }

    /** Whether a row is about who had a ticket or where it stood, so that it counts as handled. */
    boolean isNarrow() {
        return this != NONE && !isByTime();
    }

    /** What of a standing a row is about. */
    Standing part(Standing standing) {
        return switch (this) {
            case QUEUE, AGENT_QUEUE -> Standing.in(standing.queue());
            case PRIORITY -> new Standing(Optional.empty(), standing.priority(), Optional.empty());
            case CHANNEL -> new Standing(Optional.empty(), Optional.empty(), standing.channel());
            case NONE, AGENT, DAY, WEEK, MONTH -> Standing.NOWHERE;
        };
    }

    /** The first day of the day, week or month in which that day is. */
    LocalDate bucketOf(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    /** The first day of the one after that which begins on this day. */
    LocalDate bucketAfter(LocalDate begin) {
        return switch (this) {
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            default -> begin.plusDays(1);
        };
    }
}
