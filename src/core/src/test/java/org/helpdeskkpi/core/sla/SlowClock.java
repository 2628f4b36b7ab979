package org.helpdeskkpi.core.sla;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Created;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.Reopened;
import org.helpdeskkpi.core.timeline.TicketEvent.Resolved;
import org.helpdeskkpi.core.timeline.TicketEvent.StatusChanged;
import org.helpdeskkpi.core.timeline.Timeline;

/** The simplest clock there is: it looks at every second of a ticket's life. */
final class SlowClock {
    private final Timeline timeline;
    private final SlaTarget target;
    private final IntPredicate open;
    private final int seconds;
    private final List<Run> judged = new ArrayList<>();
    private Run run;
    private String status;
    private boolean resolved;
    private boolean answered;

    /** What was counted until the beginning of each second; {@code stop} is -1 while it runs. */
    static final class Run {
        final int start;
        final int[] taken;
        int stop = -1;
        int heldAt;
        boolean held;
        boolean lasted;

        Run(int start, int seconds) {
            this.start = start;
            this.taken = new int[seconds + 1];
        }
    }

    SlowClock(Timeline timeline, SlaTarget target, IntPredicate open, int seconds) {
        this.timeline = timeline;
        this.target = target;
        this.open = open;
        this.seconds = seconds;
        this.status = timeline.moments().get(0).status();
    }

    List<Run> runs() {
        List<TicketEvent> events = timeline.events().toList();
        int next = 0;
        for (int second = 0; second < seconds; second++) {
            while (next < events.size() && at(events.get(next)) == second) {
                play(events.get(next), second);
                next++;
            }
            if (run != null) {
                tick(second);
            }
        }
        finish();
        return judged;
    }

    private int at(TicketEvent event) {
        return (int) (event.at().getEpochSecond() - timeline.created().getEpochSecond());
    }

    private void tick(int second) {
        boolean counts = !run.held && !target.pausedIn().contains(status) && open.test(second);
        run.taken[second + 1] = run.taken[second] + (counts ? 1 : 0);
    }

    private void play(TicketEvent event, int second) {
        if (event instanceof Created created) {
            resolved = created.resolved();
            boolean inQueue = timeline.moments().get(0).queue().isPresent();
            if (target.metric() != SlaMetric.NEXT_RESPONSE
                    && (target.metric() != SlaMetric.TIME_IN_QUEUE || inQueue)) {
                begin(second);
            }
        } else if (event instanceof StatusChanged changed) {
            status = changed.to();
        } else if (event instanceof Resolved) {
            resolve(second);
        } else if (event instanceof Reopened) {
            reopen(second);
        } else if (event instanceof PublicReply) {
            reply(event, second);
        } else if (event instanceof QueueChanged changed
                && target.metric() == SlaMetric.TIME_IN_QUEUE) {
            leave(second);
            if (changed.to().isPresent()) {
                begin(second);
            }
        }
    }

    private void begin(int second) {
        finish();
        run = new Run(second, seconds);
        run.held = resolved;
        run.heldAt = second;
        run.lasted = !resolved;
    }

    private void resolve(int second) {
        resolved = true;
        if (run != null && !run.held) {
            run.held = true;
            run.heldAt = second;
            if (target.metric() == SlaMetric.RESOLUTION
                    || target.metric() == SlaMetric.TIME_IN_QUEUE) {
                run.stop = second;
            }
        }
    }

    private void reopen(int second) {
        resolved = false;
        if (run == null || !run.held) {
            return;
        }
        switch (target.reopen()) {
            case CONTINUE -> {
                run.held = false;
                run.lasted = true;
                run.stop = -1;
            }
            case RESTART -> begin(second);
            case IGNORE -> finish();
        }
    }

    private void reply(TicketEvent event, int second) {
        boolean reporter = timeline.isReporter(event.by());
        if (event.by() instanceof Actor.Agent && !reporter) {
            boolean waitsForReply =
                    target.metric() == SlaMetric.NEXT_RESPONSE
                            || target.metric() == SlaMetric.FIRST_RESPONSE && !answered;
            answered = true;
            if (run != null && waitsForReply) {
                run.stop = run.lasted ? second : -1;
                run.held = true;
                finish();
            }
        } else if (target.metric() == SlaMetric.NEXT_RESPONSE
                && !(event.by() instanceof Actor.Automation)
                && answered
                && (run == null || run.held)) {
            begin(second);
        }
    }

    private void leave(int second) {
        if (run != null && run.stop < 0 && !run.held) {
            run.stop = second;
        }
        if (run != null && run.lasted && run.start == second) {
            run = null;
        }
        finish();
    }

    /** What is held and not stopped is judged only if it is over. */
    private void finish() {
        if (run != null && run.held && run.stop < 0 && isOver(run.taken[run.heldAt])) {
            run.stop = run.heldAt;
        }
        if (run != null && (run.stop >= 0 || !run.held)) {
            int last = run.stop >= 0 ? run.stop : seconds;
            Arrays.fill(run.taken, Math.min(last + 1, run.taken.length), run.taken.length, -1);
            judged.add(run);
        }
        run = null;
    }

    private boolean isOver(int taken) {
        return taken > target.duration().toSeconds();
    }
}
