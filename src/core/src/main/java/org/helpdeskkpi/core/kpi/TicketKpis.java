package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A ticket's computed values. Nothing in it depends on the time of asking.
 *
 * @param updated when the source last changed the ticket: an older reading never replaces a newer
 *     one
 * @param definitionVersion the version of the settings it was computed with
 * @param excluded why the ticket is not counted at all; empty when it is
 * @param unanswered why there is no first response; empty when there is one
 * @param unresolved why there is no resolution; empty when there is one
 * @param clocks of the targets that apply, in the order of their starts
 * @param remarks what was mended in the source's data
 */
public record TicketKpis(
        TicketId ticket,
        String key,
        String project,
        Instant created,
        Instant updated,
        int definitionVersion,
        Optional<Gap> excluded,
        Optional<Gap> unanswered,
        Optional<Gap> unresolved,
        List<Credit> credits,
        List<SlaClock> clocks,
        List<Evidence> evidence,
        List<String> remarks) {
    public TicketKpis {
        credits = List.copyOf(credits);
        clocks = List.copyOf(clocks);
        evidence = List.copyOf(evidence);
        remarks = List.copyOf(remarks);
    }

    public TicketKpis withCredits(List<Credit> other) {
        return with(other, evidence, remarks);
    }

    public TicketKpis withEvidence(List<Evidence> other) {
        return with(credits, other, remarks);
    }

    /** The same values with further remarks. */
    public TicketKpis withRemarks(List<String> further) {
        return with(credits, evidence, Stream.concat(remarks.stream(), further.stream()).toList());
    }

    private TicketKpis with(
            List<Credit> otherCredits, List<Evidence> otherEvidence, List<String> otherRemarks) {
        return new TicketKpis(
                ticket,
                key,
                project,
                created,
                updated,
                definitionVersion,
                excluded,
                unanswered,
                unresolved,
                otherCredits,
                clocks,
                otherEvidence,
                otherRemarks);
    }

    public Optional<Credit> first(Credit.Kind kind) {
        return all(kind).findFirst();
    }

    public Stream<Credit> all(Credit.Kind kind) {
        return credits.stream().filter(credit -> credit.kind() == kind);
    }
}
