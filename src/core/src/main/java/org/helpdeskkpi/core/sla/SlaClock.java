package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.timeline.EventId;

/**
 * One run of a target's clock on a ticket. Nothing in it depends on the time of asking; how it
 * stands at an instant is worked out from it.
 *
 * @param goal what it is judged by
 * @param stop empty while it is not stopped
 * @param pauses in order, without overlap; the last one may still last
 * @param taken until it stopped or the lasting pause began; empty while it runs, and where nobody
 *     knows because its calendar never opens
 * @param bounds when it changes its state by itself
 * @param agent who gets the credit; of one that is not stopped, who has the ticket
 * @param standing where the ticket stood when it stopped; of one that is not stopped, stands
 */
public record SlaClock(
        Goal goal,
        Mark start,
        Optional<Mark> stop,
        List<Pause> pauses,
        Optional<Duration> taken,
        Bounds bounds,
        Optional<AgentId> agent,
        Standing standing) {
    public SlaClock {
        pauses = List.copyOf(pauses);
    }

    /**
     * What a clock is judged by: what its target said about it.
     *
     * @param target the target's name
     * @param limit how long it may take
     * @param warning with less time than this left it is at risk
     * @param calendar name of the calendar whose opening hours count; empty where every second does
     */
    public record Goal(
            SlaMetric metric,
            String target,
            Duration limit,
            Duration warning,
            Optional<String> calendar) {}

    /** An event and when it was. */
    public record Mark(EventId event, Instant at) {}

    /**
     * A stretch in which the clock stood still.
     *
     * @param status the status that held it, or in which the ticket was resolved
     * @param to empty while it lasts
     */
    public record Pause(String status, Instant from, Optional<Instant> to) {}

    /**
     * The instants at which a clock changes its state by itself, if no further pause comes.
     *
     * @param risk after this a running clock is at risk
     * @param due the first instant at which its limit has passed
     * @param breach after this it is breached: later than {@code due} where the calendar is closed
     *     or the clock paused just then
     */
    public record Bounds(Optional<Instant> risk, Optional<Instant> due, Optional<Instant> breach) {}

    public SlaMetric metric() {
        return goal.metric();
    }

    public boolean isStopped() {
        return stop.isPresent();
    }

    /** Whether a stopped one was in time; empty while it is not stopped, and where unknown. */
    public Optional<Boolean> met() {
        return taken.filter(t -> isStopped()).map(t -> t.compareTo(goal.limit()) <= 0);
    }

    /** Whether it stands still today. */
    public boolean isPaused() {
        return !isStopped() && !pauses.isEmpty() && pauses.get(pauses.size() - 1).to().isEmpty();
    }

    /**
     * How it stood or will stand at an instant; empty before its start, and where nobody knows
     * because its calendar never opens or is not among these.
     */
    public Optional<SlaReading> at(Instant now, Calendars calendars) {
        if (now.isBefore(start.at())) {
            return Optional.empty();
        }
        return ClockTime.of(goal, calendars).map(time -> read(now, time));
    }

    private SlaReading read(Instant now, ClockTime time) {
        boolean stopped = stop.filter(mark -> !mark.at().isAfter(now)).isPresent();
        Instant until = stopped ? stop.orElseThrow().at() : now;
        Stretches stretches = Stretches.of(start.at(), pauses, until);
        Duration remaining = goal.limit().minus(time.taken(stretches));
        return new SlaReading(
                state(remaining, stopped, stretches.open().isEmpty()),
                time.first(stretches, goal.limit()),
                remaining);
    }

    private State state(Duration remaining, boolean stopped, boolean paused) {
        if (remaining.isNegative()) {
            return State.BREACHED;
        }
        if (stopped) {
            return State.MET;
        }
        if (paused) {
            return State.PAUSED;
        }
        return remaining.compareTo(goal.warning()) < 0 ? State.AT_RISK : State.RUNNING;
    }
}
