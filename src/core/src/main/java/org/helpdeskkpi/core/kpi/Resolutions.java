package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.KpiRules.ResolutionRule;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.Created;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Finds a ticket's resolutions and reopenings, the resolution that counts, or why none does. */
final class Resolutions {
    private final KpiRules rules;
    private final Timeline timeline;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * A resolution and the reopening that ended it.
     *
     * @param resolution the creation for a ticket that was created resolved
     */
    record Round(Moment resolution, Optional<Moment> reopening) {
        boolean isCreation() {
            return resolution.event() instanceof Created;
        }

        /** Who gets the credit: the assignee if an agent, else who resolved if an agent. */
        Optional<AgentId> agent() {
            return resolution.assignedAgent().or(() -> resolution.event().by().agent());
        }
    }

    Resolutions(KpiRules rules, Timeline timeline) {
        this.rules = rules;
        this.timeline = timeline;
        timeline.moments().forEach(this::read);
    }

    List<Round> rounds() {
        return rounds;
    }

    /** The resolution that counts; empty as long as the ticket is open. */
    Optional<Round> counted() {
        if (gap().isPresent()) {
            return Optional.empty();
        }
        return rules.resolution() == ResolutionRule.FIRST
                ? rounds.stream().filter(round -> !round.isCreation()).findFirst()
                : Optional.of(dated().orElseGet(this::last));
    }

    /** The resolution at the source's own date, where that decides. */
    private Optional<Round> dated() {
        return timeline.ending()
                .resolvedAt()
                .flatMap(
                        date ->
                                rounds.stream()
                                        .filter(round -> !round.isCreation())
                                        .filter(
                                                round ->
                                                        round.resolution()
                                                                .event()
                                                                .at()
                                                                .equals(date))
                                        .findFirst());
    }

    Optional<Gap> gap() {
        if (timeline.ending().undated()) {
            return Optional.of(Gap.NO_RESOLUTION_DATE);
        }
        if (dated().isEmpty() && (rounds.isEmpty() || last().reopening().isPresent())) {
            return Optional.of(Gap.NOT_RESOLVED);
        }
        if (timeline.ending()
                .resolution()
                .filter(rules.excludedResolutions()::contains)
                .isPresent()) {
            return Optional.of(Gap.EXCLUDED_RESOLUTION);
        }
        return dated().isEmpty() && last().isCreation()
                ? Optional.of(Gap.CREATED_RESOLVED)
                : Optional.empty();
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                Evidence.of(Metric.RESOLUTION, timeline.moments().get(0).event(), Verdict.STARTED));
        Optional<Round> counted = counted();
        for (Round round : rounds) {
            if (!round.isCreation()) {
                evidence.add(
                        Evidence.of(
                                Metric.RESOLUTION,
                                round.resolution().event(),
                                verdict(round, counted)));
            }
            round.reopening()
                    .map(m -> Evidence.of(Metric.RESOLUTION, m.event(), Verdict.REOPENING))
                    .ifPresent(evidence::add);
        }
        return evidence;
    }

    private static Verdict verdict(Round round, Optional<Round> counted) {
        if (counted.filter(round::equals).isPresent()) {
            return Verdict.COUNTED;
        }
        return round.reopening().isPresent() ? Verdict.REOPENED_LATER : Verdict.LATER;
    }

    private Round last() {
        return rounds.get(rounds.size() - 1);
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (event instanceof TicketEvent.Resolved
                || event instanceof Created created && created.resolved()) {
            rounds.add(new Round(moment, Optional.empty()));
        } else if (event instanceof TicketEvent.Reopened && !rounds.isEmpty()) {
            Round open = rounds.remove(rounds.size() - 1);
            rounds.add(new Round(open.resolution(), Optional.of(moment)));
        }
    }
}
