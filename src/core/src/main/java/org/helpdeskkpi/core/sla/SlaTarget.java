package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.timeline.TicketState;

/**
 * How fast something should happen on a ticket.
 *
 * @param name different from all others' names
 * @param pausedIn the statuses in which the clock stands still
 * @param validFrom the day from which on clocks start under it; empty for ever
 */
public record SlaTarget(
        String name,
        SlaMetric metric,
        TargetCondition condition,
        Duration duration,
        TargetCalendar calendar,
        Set<String> pausedIn,
        ReopenRule reopen,
        Optional<LocalDate> validFrom) {
    public SlaTarget {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("a target takes time: " + duration);
        }
        pausedIn = Set.copyOf(pausedIn);
    }

    /** A target for every ticket, every second counting, without pauses. */
    public static SlaTarget of(String name, SlaMetric metric, Duration duration) {
        return new SlaTarget(
                name,
                metric,
                TargetCondition.ALWAYS,
                duration,
                new TargetCalendar.EverySecond(),
                Set.of(),
                ReopenRule.CONTINUE,
                Optional.empty());
    }

    boolean appliesTo(SlaMetric asked, TicketState state) {
        return metric == asked && condition.matches(state);
    }

    boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty();
    }

    /** Whether it applies wherever another one does, so that the other never counts below it. */
    public boolean leavesNothingTo(SlaTarget below) {
        return metric == below.metric
                && condition.covers(below.condition)
                && (validFrom.isEmpty()
                        || below.validFrom
                                .filter(day -> !day.isBefore(validFrom.get()))
                                .isPresent());
    }

    public SlaTarget with(TargetCondition other) {
        return new SlaTarget(name, metric, other, duration, calendar, pausedIn, reopen, validFrom);
    }

    public SlaTarget with(TargetCalendar other) {
        return new SlaTarget(name, metric, condition, duration, other, pausedIn, reopen, validFrom);
    }

    public SlaTarget pausedIn(String... statuses) {
        return new SlaTarget(
                name, metric, condition, duration, calendar, Set.of(statuses), reopen, validFrom);
    }

    public SlaTarget with(ReopenRule other) {
        return new SlaTarget(
                name, metric, condition, duration, calendar, pausedIn, other, validFrom);
    }

    public SlaTarget validFrom(LocalDate day) {
        return new SlaTarget(
                name, metric, condition, duration, calendar, pausedIn, reopen, Optional.of(day));
    }
}
