package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Exclusions.Exclusion;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaClocks;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Computes a ticket's KPIs from its timeline: a pure function of its arguments. */
public final class KpiCalculator {
    private final KpiRules rules;
    private final Calendars calendars;
    private final SlaPolicy targets;
    private final int definitionVersion;
    private final Exclusions exclusions;

    public KpiCalculator(
            KpiRules rules, Calendars calendars, SlaPolicy targets, int definitionVersion) {
        this.rules = rules;
        this.calendars = calendars;
        this.targets = targets;
        this.definitionVersion = definitionVersion;
        this.exclusions = new Exclusions(rules.exclusions(), calendars.standard().zone());
    }

    public TicketKpis of(Timeline timeline) {
        return exclusions
                .of(timeline)
                .map(exclusion -> excluded(exclusion, timeline))
                .orElseGet(() -> counted(timeline));
    }

    private TicketKpis excluded(Exclusion exclusion, Timeline timeline) {
        return kpis(
                timeline,
                Optional.of(exclusion.why()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                exclusion.evidence(timeline));
    }

    private TicketKpis counted(Timeline timeline) {
        FirstResponses responses = new FirstResponses(rules.firstResponse(), timeline);
        Resolutions resolutions = new Resolutions(rules, timeline);
        Escalations escalations = new Escalations(rules.escalationCredit(), timeline);
        Optional<FirstContacts> contacts =
                resolutions
                        .counted()
                        .map(
                                round ->
                                        new FirstContacts(
                                                rules.firstContact(),
                                                timeline,
                                                resolutions,
                                                round));
        Spans spans = new Spans(rules.resolution(), calendars, timeline);
        List<Credit> credits = new ArrayList<>();
        credits.add(received(timeline));
        Optional<Credit> answered =
                responses
                        .response()
                        .map(response -> spans.answered(response, responses.credited(response)));
        answered.ifPresent(credits::add);
        contacts.map(contact -> spans.resolved(resolutions, contact)).ifPresent(credits::add);
        credits.addAll(reopened(resolutions));
        credits.addAll(escalations.credits());
        credits.addAll(1, new Handlings(timeline, List.copyOf(credits)).credits());
        return kpis(
                timeline,
                Optional.empty(),
                responses.gap(),
                resolutions.gap(),
                credits,
                clocks(timeline, responses.response(), answered, resolutions),
                Stream.of(
                                responses.evidence(),
                                resolutions.evidence(),
                                contacts.map(FirstContacts::evidence).orElse(List.of()),
                                escalations.evidence())
                        .flatMap(List::stream)
                        .toList());
    }

    private TicketKpis kpis(
            Timeline timeline,
            Optional<Gap> excluded,
            Optional<Gap> unanswered,
            Optional<Gap> unresolved,
            List<Credit> credits,
            List<SlaClock> clocks,
            List<Evidence> evidence) {
        return new TicketKpis(
                timeline.ticket(),
                timeline.key(),
                timeline.project(),
                timeline.created(),
                timeline.updated(),
                definitionVersion,
                excluded,
                unanswered,
                unresolved,
                credits,
                clocks,
                evidence,
                timeline.remarks());
    }

    private List<SlaClock> clocks(
            Timeline timeline,
            Optional<Moment> response,
            Optional<Credit> answered,
            Resolutions resolutions) {
        if (targets.targets().isEmpty()) {
            return List.of();
        }
        SlaClocks clocks = new SlaClocks(targets, calendars, timeline);
        Clocks.Answer answer = new Clocks.Answer(response, answered.flatMap(Credit::agent));
        return new Clocks(clocks, timeline, answer, resolutions).all();
    }

    private static Credit received(Timeline timeline) {
        Moment creation = timeline.moments().get(0);
        return Credit.plain(
                Credit.Kind.RECEIVED,
                creation.event().id(),
                timeline.created(),
                Optional.empty(),
                creation.standing());
    }

    private static List<Credit> reopened(Resolutions resolutions) {
        return resolutions.rounds().stream()
                .filter(round -> round.reopening().isPresent())
                .map(round -> reopened(round, resolutions.credited(round)))
                .toList();
    }

    private static Credit reopened(Round round, Credited resolver) {
        TicketEvent event = round.reopening().orElseThrow().event();
        return Credit.plain(
                Credit.Kind.REOPENED,
                event.id(),
                event.at(),
                resolver,
                round.resolution().standing());
    }
}
