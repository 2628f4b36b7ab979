package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Fills an edition with every ticket of the help-desk projects, in steps, so that it shows
 * progress, can be stopped and goes on after a restart, on whatever node, where it stood. Only when
 * the edition is whole does it take over from the one that answers.
 */
public final class BackfillSteps {
    private final Reconcile reconcile;
    private final RecordTicket recorder;
    private final KpiStore store;
    private final Marks marks;
    private final InstantSource clock;
    private final List<String> failures = new ArrayList<>();
    private Plan plan = new Plan(0, List.of());

    public BackfillSteps(
            Reconcile reconcile,
            RecordTicket recorder,
            KpiStore store,
            Marks marks,
            InstantSource clock) {
        this.reconcile = reconcile;
        this.recorder = recorder;
        this.store = store;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Records the next tickets of a running backfill. Called again and again by one thread of one
     * node.
     *
     * @return true when there is more to do
     */
    public boolean step(int tickets) {
        Editions now = marks.editions();
        Optional<BackfillMark> running = now.backfill().filter(BackfillMark::isRunning);
        if (running.isEmpty() || now.filling().isEmpty()) {
            return false;
        }
        Edition edition = now.filling().get();
        if (plan.edition() != edition.number()) {
            plan = new Plan(edition.number(), reconcile.existing(edition));
        }
        boolean more = record(edition, running.get(), tickets);
        return more || finish(edition);
    }

    private boolean record(Edition edition, BackfillMark mark, int tickets) {
        int total = plan.ids().size();
        int from = plan.after(mark.lastTicket());
        int done = Math.min(total, from + tickets);
        List<TicketId> next = plan.ids().subList(from, done);
        int failed = noted(() -> recorder.record(next, edition));
        long last = next.isEmpty() ? mark.lastTicket() : next.get(next.size() - 1).value();
        Instant now = clock.instant();
        marks.change(
                editions ->
                        editions.advanced(
                                edition.number(),
                                before -> before.advanced(last, done, total, failed, now)));
        return done < total;
    }

    /** Looks at what came and went on the way before it takes over. */
    private boolean finish(Edition edition) {
        noted(() -> recorder.record(reconcile.differences(edition), edition));
        Editions after =
                marks.change(editions -> editions.whole(edition.number(), clock.instant()));
        return after.backfill().filter(BackfillMark::isRunning).isPresent();
    }

    /**
     * Deletes some tickets of an edition that nobody needs any more.
     *
     * @return true when there are more
     */
    public boolean drop(int tickets) {
        Optional<Edition> dropping = marks.editions().in(State.DROPPING);
        if (dropping.isEmpty() || recorder.isStopped()) {
            return false;
        }
        int edition = dropping.get().number();
        if (!store.drop(edition, tickets)) {
            marks.change(editions -> editions.dropped(edition));
        }
        return true;
    }

    /** What failed since last asked, a line for each ticket, for the log. */
    public synchronized List<String> takeFailures() {
        List<String> taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    private int noted(Supplier<List<String>> work) {
        List<String> lines = work.get();
        synchronized (this) {
            failures.addAll(lines);
        }
        return lines.size();
    }

    /**
     * The tickets of one edition, asked for once: asking at every step would cost more than they.
     */
    private record Plan(int edition, List<TicketId> ids) {
        /** How many ids are not above {@code last}. */
        int after(long last) {
            int found =
                    Collections.binarySearch(
                            ids, new TicketId(last), Comparator.comparingLong(TicketId::value));
            return found < 0 ? -found - 1 : found + 1;
        }
    }
}
