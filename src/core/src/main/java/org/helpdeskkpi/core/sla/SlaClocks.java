package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaClock.Bounds;
import org.helpdeskkpi.core.sla.SlaClock.Goal;
import org.helpdeskkpi.core.sla.SlaClock.Mark;
import org.helpdeskkpi.core.sla.SlaClock.Pause;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.TicketState;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * Puts clocks on a ticket's waits. The target is chosen by the values that the ticket had when the
 * clock stopped, for one that is not stopped by those it has; it must have been valid when the
 * clock started.
 */
public final class SlaClocks {
    private final SlaPolicy policy;
    private final Calendars calendars;
    private final Timeline timeline;
    private final List<StatusSpell> statuses;
    private final List<SlaClock> clocks = new ArrayList<>();

    public SlaClocks(SlaPolicy policy, Calendars calendars, Timeline timeline) {
        this.policy = policy;
        this.calendars = calendars;
        this.timeline = timeline;
        this.statuses = StatusSpell.of(timeline);
    }

    /** All clocks in the order of their starts. */
    public List<SlaClock> clocks() {
        return clocks.stream()
                .sorted(
                        Comparator.comparing((SlaClock clock) -> clock.start().at())
                                .thenComparing(SlaClock::metric))
                .toList();
    }

    /** What a reopening after these waits does. */
    ReopenRule reopening(SlaMetric metric, List<Wait> run) {
        return target(metric, run).map(SlaTarget::reopen).orElse(ReopenRule.CONTINUE);
    }

    /**
     * Puts a clock on these waits, each but the first begun by a reopening. A wait that a
     * resolution ended is judged only if it was too long by then: a breach does not go away.
     */
    void add(SlaMetric metric, List<Wait> run) {
        Optional<SlaTarget> target = target(metric, run);
        Wait end = last(run);
        if (end.stop().isPresent() || end.halt().isEmpty()) {
            target.ifPresent(chosen -> clocks.add(clock(chosen, run)));
        } else {
            target.map(chosen -> clock(chosen, endedAt(end.halt().orElseThrow(), run)))
                    .filter(clock -> clock.met().filter(met -> !met).isPresent())
                    .ifPresent(clocks::add);
        }
    }

    private static List<Wait> endedAt(Moment halt, List<Wait> run) {
        List<Wait> ended = new ArrayList<>(run);
        ended.set(run.size() - 1, last(run).stopped(halt, halt.assignedAgent()));
        return ended;
    }

    private Optional<SlaTarget> target(SlaMetric metric, List<Wait> run) {
        return policy.choose(metric, state(last(run)), run.get(0).startedAt(), calendars);
    }

    /** Where it stood at its end; of one that lasts, stands. */
    private TicketState state(Wait wait) {
        return wait.stop().or(wait::halt).map(Moment::state).orElse(timeline.ending().state());
    }

    private SlaClock clock(SlaTarget target, List<Wait> run) {
        Wait end = last(run);
        TicketState state = state(end);
        Optional<Mark> stop = end.stop().map(SlaClocks::mark);
        Goal goal = goal(target, state);
        List<Pause> pauses = pauses(target, run);
        Optional<ClockTime> time = ClockTime.of(goal, calendars);
        Instant until = stop.map(Mark::at).orElseGet(() -> knownUntil(run, pauses));
        Stretches stretches = Stretches.of(run.get(0).startedAt(), pauses, until);
        boolean runs = stop.isEmpty() && stretches.open().isPresent();
        Optional<AgentId> agent = stop.isPresent() ? end.agent() : state.assignedAgent();
        return new SlaClock(
                goal,
                mark(run.get(0).start()),
                stop,
                pauses,
                time.filter(t -> !runs).map(t -> t.taken(stretches)),
                time.map(t -> bounds(t, goal, stretches, stop.isPresent()))
                        .orElse(new Bounds(Optional.empty(), Optional.empty(), Optional.empty())),
                agent,
                state.standing());
    }

    private Goal goal(SlaTarget target, TicketState state) {
        return new Goal(
                target.metric(),
                target.name(),
                target.duration(),
                policy.warning(target),
                target.calendar()
                        .in(calendars, state.standing().queue())
                        .map(BusinessCalendar::name));
    }

    /** Up to its last pause all is known of one that lasts. */
    private static Instant knownUntil(List<Wait> run, List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return run.get(0).startedAt();
        }
        Pause last = pauses.get(pauses.size() - 1);
        return last.to().orElse(last.from());
    }

    /** A stopped one changes no more: only when it ran out is worth knowing. */
    private static Bounds bounds(ClockTime time, Goal goal, Stretches stretches, boolean stopped) {
        Optional<Instant> due = time.first(stretches, goal.limit());
        Duration safe = goal.limit().minus(goal.warning());
        return stopped
                ? new Bounds(Optional.empty(), due, Optional.empty())
                : new Bounds(time.last(stretches, safe), due, time.last(stretches, goal.limit()));
    }

    private List<Pause> pauses(SlaTarget target, List<Wait> run) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Wait wait = run.get(i);
            statuses.stream()
                    .filter(spell -> target.pausedIn().contains(spell.status()))
                    .flatMap(spell -> spell.within(wait.startedAt(), wait.haltedAt()).stream())
                    .forEach(pauses::add);
            Optional<Moment> next =
                    i + 1 < run.size() ? Optional.of(run.get(i + 1).start()) : wait.stop();
            next.map(moment -> moment.event().at())
                    .filter(to -> wait.haltedAt().filter(to::isAfter).isPresent())
                    .ifPresent(to -> pauses.add(resolved(wait.halt().orElseThrow(), to)));
        }
        return pauses;
    }

    private static Pause resolved(Moment halt, Instant to) {
        return new Pause(halt.status(), halt.event().at(), Optional.of(to));
    }

    private static Mark mark(Moment moment) {
        return new Mark(moment.event().id(), moment.event().at());
    }

    private static Wait last(List<Wait> run) {
        return run.get(run.size() - 1);
    }
}
