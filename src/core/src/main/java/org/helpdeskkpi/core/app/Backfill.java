package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark.State;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Records every ticket of the help-desk projects, in steps, so that it shows progress, can be
 * stopped and goes on after a restart where it stood.
 */
public final class Backfill {
    private final TicketHistory history;
    private final SettingsStore settings;
    private final RecordTicket recorder;
    private final Marks marks;
    private final InstantSource clock;
    private final Plan plan = new Plan();
    private final List<String> failures = new ArrayList<>();

    public Backfill(
            TicketHistory history,
            SettingsStore settings,
            RecordTicket recorder,
            Marks marks,
            InstantSource clock) {
        this.history = history;
        this.settings = settings;
        this.recorder = recorder;
        this.marks = marks;
        this.clock = clock;
    }

    public Optional<BackfillMark> progress() {
        return marks.backfill();
    }

    /**
     * Starts from the first ticket, or resumes one that was stopped under the same settings. One
     * that runs goes on.
     */
    public synchronized BackfillMark start(String userKey) {
        SettingsVersion version = settings.current();
        Optional<BackfillMark> last =
                marks.backfill()
                        .filter(mark -> mark.state() != State.FINISHED)
                        .filter(mark -> mark.definitionVersion() == version.number());
        BackfillMark mark = last.map(this::resumed).orElseGet(() -> fresh(version, userKey));
        marks.backfill(mark);
        return mark;
    }

    /** Asks a running backfill to stop after its current step; does nothing when none runs. */
    public synchronized void stop() {
        running().ifPresent(mark -> marks.backfill(changed(mark, State.STOPPED)));
    }

    /**
     * Records the next tickets of a running backfill. Called again and again by one thread of one
     * node.
     *
     * @return true when there is more to do
     */
    public boolean step(int tickets) {
        Optional<BackfillMark> running = running().map(this::underCurrentSettings);
        if (running.isEmpty()) {
            return false;
        }
        BackfillMark mark = running.get();
        List<TicketId> ids = plan.of(mark);
        int from = Plan.after(ids, mark.lastTicket());
        int until = Math.min(ids.size(), from + tickets);
        List<TicketId> next = ids.subList(from, until);
        note(recorder.record(next));
        long last = next.isEmpty() ? mark.lastTicket() : next.get(next.size() - 1).value();
        return advance(mark, last, until, ids.size());
    }

    /** What failed since last asked, a line for each ticket, for the log. */
    public synchronized List<String> takeFailures() {
        List<String> taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    private synchronized void note(List<String> lines) {
        failures.addAll(lines);
    }

    /** Whoever stopped or restarted it during the step has the last word. */
    private synchronized boolean advance(BackfillMark mark, long last, int done, int total) {
        BackfillMark now = marks.backfill().orElse(mark);
        if (!now.startedAt().equals(mark.startedAt())) {
            return now.state() == State.RUNNING;
        }
        State state = done >= total ? State.FINISHED : now.state();
        BackfillMark progress =
                new BackfillMark(
                        state,
                        last,
                        done,
                        total,
                        mark.definitionVersion(),
                        mark.startedAt(),
                        clock.instant(),
                        mark.startedBy());
        marks.backfill(progress);
        return state == State.RUNNING;
    }

    private Optional<BackfillMark> running() {
        return marks.backfill().filter(mark -> mark.state() == State.RUNNING);
    }

    /** Settings that changed on the way would leave two kinds of values: it starts anew. */
    private BackfillMark underCurrentSettings(BackfillMark mark) {
        SettingsVersion version = settings.current();
        if (mark.definitionVersion() == version.number()) {
            return mark;
        }
        BackfillMark anew = fresh(version, mark.startedBy());
        marks.backfill(anew);
        return anew;
    }

    private BackfillMark resumed(BackfillMark mark) {
        return changed(mark, State.RUNNING);
    }

    private BackfillMark fresh(SettingsVersion version, String userKey) {
        Instant now = clock.instant();
        int total = history.all(version.settings().projects()).size();
        return new BackfillMark(State.RUNNING, 0, 0, total, version.number(), now, now, userKey);
    }

    private BackfillMark changed(BackfillMark mark, State state) {
        return new BackfillMark(
                state,
                mark.lastTicket(),
                mark.done(),
                mark.total(),
                mark.definitionVersion(),
                mark.startedAt(),
                clock.instant(),
                mark.startedBy());
    }

    /** The tickets of one run, asked for once: asking at every step would cost more than they. */
    private final class Plan {
        private Instant run = Instant.MIN;
        private List<TicketId> ids = List.of();

        List<TicketId> of(BackfillMark mark) {
            if (!run.equals(mark.startedAt())) {
                ids = history.all(settings.current().settings().projects());
                run = mark.startedAt();
            }
            return ids;
        }

        /** How many ids are not above {@code last}. */
        static int after(List<TicketId> ids, long last) {
            int found =
                    Collections.binarySearch(
                            ids, new TicketId(last), Comparator.comparingLong(TicketId::value));
            return found < 0 ? -found - 1 : found + 1;
        }
    }
}
