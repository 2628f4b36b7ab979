package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** One line for each ticket that failed. */
    public List<String> run() {
        dropStrays();
        Set<AgentId> left = computations.memberships().observe();
        List<String> failed = new ArrayList<>();
        for (Edition edition : marks.editions().recorded()) {
            List<TicketId> tickets = new ArrayList<>(wrong(edition));
            left.forEach(agent -> tickets.addAll(store.creditedTo(edition.number(), agent)));
            failed.addAll(recorder.record(tickets, edition));
        }
        return failed;
    }

    /** What an edition that is being filled does not have yet is the backfill's. */
    private List<TicketId> wrong(Edition edition) {
        List<TicketId> different = differences(edition);
        if (edition.isBeingFilled()) {
            different.retainAll(new HashSet<>(store.ids(edition.number())));
        }
        return different;
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
        Set<TicketId> stored = new HashSet<>(store.ids(edition.number()));
        List<TicketId> different = new ArrayList<>();
        for (TicketId existing : existing(edition)) {
            if (!stored.remove(existing)) {
                different.add(existing);
            }
        }
        different.addAll(stored);
        return different;
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
