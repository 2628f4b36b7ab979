package org.helpdeskkpi.core.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.core.timeline.Timelines;

/** Computes tickets under one version of the settings, asking each group question once. */
public final class Computation {
    private final Settings settings;
    private final Memberships memberships;
    private final Recall recall;
    private final Timelines timelines;
    private final KpiCalculator calculator;

    public Computation(SettingsVersion version, Memberships memberships) {
        this.memberships = memberships;
        settings = version.settings();
        recall = memberships.recall();
        timelines = settings.timelines(settings.crew().people(recall::isMember));
        calculator = settings.calculator(version.number());
    }

    public boolean covers(TicketRecord record) {
        return settings.projects().contains(record.project());
    }

    /** The names of the fields that a ticket must be read with; see {@link Settings#fields}. */
    public Set<String> fields() {
        return settings.fields();
    }

    /** A ticket's values, with what the stored ones know that the source does not tell any more. */
    TicketKpis of(TicketRecord record, Optional<Recorded> before) {
        before.ifPresent(
                stored -> Rekeyed.of(record, stored.evidence()).forEach(memberships::renamed));
        TicketKpis kpis =
                before.map(stored -> compute(new KeptComments(stored, record)))
                        .orElseGet(() -> calculator.of(timelines.of(record)));
        return kpis.withEvidence(kpis.evidence().stream().map(this::withRoleSeen).toList());
    }

    private TicketKpis compute(KeptComments kept) {
        TicketKpis kpis = calculator.of(timelines.of(kept.mended())).withRemarks(kept.remarks());
        TicketKpis all =
                kpis.withEvidence(
                        Stream.concat(kpis.evidence().stream(), kept.deleted().stream()).toList());
        return kept.deletedResponse().map(event -> marked(all, event)).orElse(all);
    }

    private Evidence withRoleSeen(Evidence evidence) {
        return evidence.withRoleSeen(
                evidence.by().flatMap(by -> recall.seenAfter(by.key(), evidence.at())));
    }

    private static TicketKpis marked(TicketKpis k, EventId deleted) {
        List<Credit> credits =
                k.credits().stream()
                        .map(c -> c.event().equals(deleted) ? c.withEventDeleted() : c)
                        .toList();
        return k.withCredits(credits);
    }
}
