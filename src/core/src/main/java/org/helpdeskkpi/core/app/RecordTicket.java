package org.helpdeskkpi.core.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;

/** The one way values come to be: reads tickets' histories, computes and stores. */
public final class RecordTicket {
    private static final int BATCH = 100;

    private final TicketHistory history;
    private final Computations computations;
    private final KpiStore store;
    private final Marks marks;
    private final FailureLog failures;
    private volatile boolean stopped;

    public RecordTicket(
            TicketHistory history,
            Computations computations,
            KpiStore store,
            Marks marks,
            InstantSource clock) {
        this.history = history;
        this.computations = computations;
        this.store = store;
        this.marks = marks;
        this.failures = new FailureLog(marks.failed(), clock);
    }

    /**
     * Records these tickets under the edition that answers and the one that is being filled. A
     * ticket that is gone or no longer in a help-desk project is removed. A recorded first response
     * whose comment was deleted stays, marked. One ticket's failure does not keep the others from
     * being recorded; it is remembered, to be tried again.
     *
     * @return one line for each ticket that failed, for the log
     * @throws CancellationException when stopped before all were recorded; what was computed until
     *     then is stored
     */
    public List<String> record(Collection<TicketId> tickets) {
        Editions now = marks.editions();
        return record(tickets, now, now.recorded());
    }

    /** Records them under this edition only. */
    List<String> record(Collection<TicketId> tickets, Edition only) {
        return record(tickets, marks.editions(), List.of(only));
    }

    /** The help-desk projects of all editions under which tickets are recorded. */
    Set<String> projects() {
        return marks.editions().recorded().stream()
                .flatMap(edition -> computations.projects(edition).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Begins with no further ticket; whoever records learns it, so that nothing is taken as done.
     */
    public void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    private List<String> record(Collection<TicketId> tickets, Editions now, List<Edition> into) {
        var editions = new EditionsAtWork(store, computations, into, now.answering());
        List<TicketId> all = List.copyOf(new LinkedHashSet<>(tickets));
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < all.size() && !editions.isEmpty(); from += BATCH) {
            List<TicketId> some = all.subList(from, Math.min(from + BATCH, all.size()));
            lines.addAll(recordBatch(some, editions));
        }
        return lines;
    }

    private List<String> recordBatch(List<TicketId> tickets, EditionsAtWork editions) {
        Batch batch = new Batch(store);
        var stored = editions.stored(tickets);
        for (int i = 0; i < tickets.size(); i++) {
            if (stopped) {
                failures.note(tickets.subList(0, i), batch.finish());
                throw new CancellationException("the app stops");
            }
            record(tickets.get(i), editions, stored, batch);
        }
        Map<TicketId, String> failed = batch.finish();
        return failures.note(tickets, failed);
    }

    private void record(
            TicketId ticket, EditionsAtWork editions, EditionsAtWork.Stored stored, Batch batch) {
        try {
            history.of(ticket, editions.fields())
                    .ifPresentOrElse(
                            found -> editions.compute(found, stored, batch),
                            () -> editions.remove(ticket));
        } catch (RuntimeException e) {
            batch.failed(ticket, e);
        }
    }
}
