package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** The editions that tickets are recorded under together, from one reading of their histories. */
final class EditionsAtWork {
    private final KpiStore store;
    private final List<Work> works = new ArrayList<>();
    private final Optional<Source> answering;
    private final Set<String> fields = new HashSet<>();

    /** One edition with what computes it. */
    private record Work(Source source, Computation computation) {
        int number() {
            return source.edition;
        }
    }

    /** An edition that may know what was recorded before. */
    private record Source(int edition, Settings settings) {}

    /**
     * @param answering knows what an edition of these may not have yet
     */
    EditionsAtWork(
            KpiStore store,
            Computations computations,
            List<Edition> editions,
            Optional<Edition> answering) {
        this.store = store;
        this.answering = answering.map(edition -> source(computations, edition));
        for (Edition edition : editions) {
            Computation computation = computations.of(edition);
            works.add(new Work(source(computations, edition), computation));
            fields.addAll(computation.fields());
        }
    }

    private static Source source(Computations computations, Edition edition) {
        return new Source(edition.number(), computations.version(edition).settings());
    }

    boolean isEmpty() {
        return works.isEmpty();
    }

    /** What a ticket must be read with, for all of them. */
    Set<String> fields() {
        return fields;
    }

    /** Asks once for what is stored of some tickets. */
    Stored stored(Collection<TicketId> tickets) {
        Map<Integer, Map<TicketId, List<Evidence>>> evidence = new HashMap<>();
        works.forEach(work -> evidence.put(work.number(), store.evidence(work.number(), tickets)));
        answering.ifPresent(
                source ->
                        evidence.computeIfAbsent(
                                source.edition, number -> store.evidence(number, tickets)));
        return new Stored(evidence);
    }

    /** Computes a ticket under each edition that looks at its project; others forget it. */
    void compute(TicketRecord record, Stored stored, Batch batch) {
        for (Work work : works) {
            if (work.computation.covers(record)) {
                var before = stored.of(work.source, record.id());
                batch.add(work.number(), work.computation.of(record, before));
            } else {
                store.remove(work.number(), record.id());
            }
        }
    }

    void remove(TicketId ticket) {
        works.forEach(work -> store.remove(work.number(), ticket));
    }

    /** The stored evidence by edition and ticket. */
    final class Stored {
        private final Map<Integer, Map<TicketId, List<Evidence>>> evidence;

        private Stored(Map<Integer, Map<TicketId, List<Evidence>>> evidence) {
            this.evidence = evidence;
        }

        private Optional<Recorded> of(Source own, TicketId ticket) {
            return in(own, ticket).or(() -> answering.flatMap(source -> in(source, ticket)));
        }

        private Optional<Recorded> in(Source source, TicketId ticket) {
            return Optional.ofNullable(evidence.get(source.edition).get(ticket))
                    .map(list -> new Recorded(list, source.settings));
        }
    }
}
