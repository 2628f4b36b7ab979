package org.helpdeskkpi.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * One metric's waits on a ticket, told in order. While the ticket is resolved nobody waits; what a
 * reopening does says the target that had judged the clock until then, and where none did, the
 * clock goes on.
 */
public final class ClockRun {
    private final SlaClocks clocks;
    private final SlaMetric metric;
    private final List<Wait> run = new ArrayList<>();

    public ClockRun(SlaClocks clocks, SlaMetric metric) {
        this.clocks = clocks;
        this.metric = metric;
    }

    public boolean isWaiting() {
        return !run.isEmpty() && last().halt().isEmpty();
    }

    /** Whether its clock, if there is one, started at that instant. */
    public boolean beganAt(Instant instant) {
        return !run.isEmpty() && run.get(0).startedAt().equals(instant);
    }

    /**
     * A wait begins.
     *
     * @param resolved whether the ticket is resolved, so that the clock starts at its reopening
     */
    public void begin(Moment moment, boolean resolved) {
        end();
        Wait wait = Wait.since(moment);
        run.add(resolved ? wait.halted(moment) : wait);
    }

    /** What was waited for came; after a resolution, with the time until then. */
    public void stop(Moment moment, Optional<AgentId> agent) {
        if (!run.isEmpty() && last().stop().isEmpty() && !last().isStillborn()) {
            replaceLast(last().stopped(moment, agent));
        }
        end();
    }

    /** A resolution is what was waited for; a reopening may undo it. */
    public void stopUntilReopened(Moment resolution, Optional<AgentId> agent) {
        if (isWaiting()) {
            replaceLast(last().stopped(resolution, agent));
        }
    }

    /** A resolution ends the wait for something else. */
    public void halt(Moment resolution) {
        if (isWaiting()) {
            replaceLast(last().halted(resolution));
        }
    }

    public void reopen(Moment moment) {
        if (run.isEmpty() || isWaiting()) {
            return;
        }
        ReopenRule rule = clocks.reopening(metric, run);
        if (rule != ReopenRule.CONTINUE) {
            end();
        }
        if (rule != ReopenRule.IGNORE) {
            run.add(Wait.since(moment));
        }
    }

    /** Nothing is waited for any more, and what was is not judged by it. */
    public void drop() {
        run.clear();
    }

    /** There is no more to tell. */
    public void end() {
        if (!run.isEmpty()) {
            clocks.add(metric, run);
            run.clear();
        }
    }

    private Wait last() {
        return run.get(run.size() - 1);
    }

    private void replaceLast(Wait wait) {
        run.set(run.size() - 1, wait);
    }
}
