package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Compares what is stored with what exists: tickets that are gone are removed, tickets that were
 * never recorded are recorded. Looks at who is in which group, too, and records the tickets of
 * whoever is in none any more: Jira may have given them another key. Runs every night, and once at
 * start.
 */
public final class Reconcile {
    private final TicketHistory history;
    private final Computations computations;
    private final KpiStore store;
    private final Marks marks;
    private final RecordTicket recorder;

    public Reconcile(
            TicketHistory history,
            Computations computations,
            KpiStore store,
            Marks marks,
            RecordTicket recorder) {
        this.history = history;
        this.computations = computations;
        this.store = store;
        this.marks = marks;
        this.recorder = recorder;
    }

    /**
     * Leaves a note of what it found.
     *
     * @return one line for each ticket that failed
     */
    public List<String> run(Instant now) {
        dropStrays();
        Set<AgentId> gone = computations.memberships().observe();
        List<String> failed = new ArrayList<>();
        int missing = 0;
        int surplus = 0;
        int left = 0;
        for (Edition edition : marks.editions().recorded()) {
            Drift drift = drift(edition);
            List<TicketId> theirs = new ArrayList<>();
            gone.forEach(agent -> theirs.addAll(store.creditedTo(edition.number(), agent)));
            failed.addAll(recorder.record(drift.and(theirs), edition));
            missing += drift.missing().size();
            surplus += drift.surplus().size();
            left += theirs.size();
        }
        marks.reconciled(new Reconciliation(now, missing, surplus, left, failed.size()));
        return failed;
    }

    /** How what is stored differs from what exists. */
    private record Drift(List<TicketId> missing, List<TicketId> surplus) {
        List<TicketId> all() {
            return and(List.of());
        }

        List<TicketId> and(List<TicketId> others) {
            return Stream.of(missing, surplus, others).flatMap(List::stream).toList();
        }
    }

    /** What an edition that is being filled does not have yet is the backfill's. */
    private Drift drift(Edition edition) {
        Drift drift = compared(edition);
        return edition.isBeingFilled() ? new Drift(List.of(), drift.surplus()) : drift;
    }

    /** The tickets that an edition should have, in ascending order. */
    List<TicketId> existing(Edition edition) {
        return existing(computations.projects(edition));
    }

    List<TicketId> existing(Set<String> projects) {
        return history.all(projects);
    }

    /** The tickets that an edition has but should not, and those that it has not but should. */
    List<TicketId> differences(Edition edition) {
        return compared(edition).all();
    }

    private Drift compared(Edition edition) {
        Set<TicketId> stored = new HashSet<>(store.ids(edition.number()));
        List<TicketId> missing = new ArrayList<>();
        for (TicketId existing : existing(edition)) {
            if (!stored.remove(existing)) {
                missing.add(existing);
            }
        }
        return new Drift(missing, List.copyOf(stored));
    }

    /** The store is asked first: an edition that begins meanwhile is no stray. */
    private void dropStrays() {
        Set<Integer> stored = store.editions();
        Editions now = marks.editions();
        if (!now.withStrays(stored).equals(now)) {
            marks.change(editions -> editions.withStrays(stored));
        }
    }
}
