package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.kpi.KpiRules.FirstResponseRule;
import org.helpdeskkpi.core.kpi.Metric;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.core.timeline.Timelines;

/** Computes tickets under one version of the settings, asking each group question once. */
final class Computation {
    private final Settings settings;
    private final Memberships memberships;
    private final Recall recall;
    private final Timelines timelines;
    private final KpiCalculator calculator;

    Computation(SettingsVersion version, Memberships memberships) {
        this.memberships = memberships;
        settings = version.settings();
        recall = memberships.recall();
        timelines = settings.timelines(settings.crew().people(recall::isMember));
        calculator = settings.calculator(version.number());
    }

    boolean covers(TicketRecord record) {
        return settings.projects().contains(record.project());
    }

    /**
     * A ticket's values. A first response that was recorded stays when its comment was deleted
     * since: the customer did get it.
     */
    TicketKpis of(TicketRecord record, Optional<TicketKpis> before) {
        before.ifPresent(stored -> Rekeyed.of(record, stored).forEach(memberships::renamed));
        TicketKpis kpis = compute(record, before);
        return kpis.withEvidence(kpis.evidence().stream().map(this::withRoleSeen).toList());
    }

    private Evidence withRoleSeen(Evidence evidence) {
        return evidence.withRoleSeen(
                evidence.by().flatMap(by -> recall.seenAfter(by.key(), evidence.at())));
    }

    private TicketKpis compute(TicketRecord record, Optional<TicketKpis> before) {
        Optional<CommentRecord> deleted =
                before.flatMap(this::response).filter(response -> !stillThere(record, response));
        if (deleted.isEmpty()) {
            return calculator.of(timelines.of(record));
        }
        EventId id = EventId.comment(deleted.get().id());
        return marked(calculator.of(timelines.of(with(record, deleted.get()))), id);
    }

    /** The recorded first response as the comment that it was. */
    private Optional<CommentRecord> response(TicketKpis before) {
        return before.evidence().stream()
                .filter(e -> e.metric() == Metric.FIRST_RESPONSE && e.counted())
                .filter(e -> e.event().kind() == EventId.Kind.COMMENT)
                .findFirst()
                .map(this::comment);
    }

    private CommentRecord comment(Evidence evidence) {
        boolean internal =
                settings.kpis().firstResponse() == FirstResponseRule.ANY_COMMENT_BUT_REPORTERS;
        return new CommentRecord(
                evidence.event().number(),
                evidence.by().map(Actor::key).orElse(null),
                evidence.at(),
                internal);
    }

    private static boolean stillThere(TicketRecord record, CommentRecord response) {
        return record.comments().stream().anyMatch(comment -> comment.id() == response.id());
    }

    private static TicketRecord with(TicketRecord r, CommentRecord comment) {
        List<CommentRecord> comments = new ArrayList<>(r.comments());
        comments.add(comment);
        return new TicketRecord(
                r.id(),
                r.key(),
                r.project(),
                r.reporter(),
                r.creator(),
                r.created(),
                r.updated(),
                r.resolutionDate(),
                r.fields(),
                r.changes(),
                comments);
    }

    private static TicketKpis marked(TicketKpis k, EventId deleted) {
        List<Credit> credits =
                k.credits().stream()
                        .map(c -> c.event().equals(deleted) ? c.withEventDeleted() : c)
                        .toList();
        return k.withCredits(credits);
    }
}
