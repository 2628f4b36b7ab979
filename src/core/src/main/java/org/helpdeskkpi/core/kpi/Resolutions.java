package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit.Role;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
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

        Instant at() {
            return resolution.event().at();
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

    /** Those that clocks look at: where the source's own date decides, up to the one at it. */
    List<Round> judged() {
        return dated().map(
                        date -> {
                            List<Round> until = rounds.subList(0, rounds.indexOf(date));
                            List<Round> judged = new ArrayList<>(until);
                            judged.add(new Round(date.resolution(), Optional.empty()));
                            return judged;
                        })
                .orElse(rounds);
    }

    /** The resolution that counts; empty as long as the ticket is open. */
    Optional<Round> counted() {
        if (gap().isPresent()) {
            return Optional.empty();
        }
        return rules.resolution().by() == By.FIRST
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
        if (excludedResolution().isPresent()) {
            return Optional.of(Gap.EXCLUDED_RESOLUTION);
        }
        return dated().isEmpty() && last().isCreation()
                ? Optional.of(Gap.CREATED_RESOLVED)
                : Optional.empty();
    }

    private Optional<String> excludedResolution() {
        return timeline.ending().resolution().filter(rules.exclusions().resolutions()::contains);
    }

    /** Who gets the credit for a resolution. */
    Credited credited(Round round) {
        TicketEvent event = round.resolution().event();
        Credited resolver = Credited.as(Role.RESOLVER, event.by().agent());
        return switch (rules.resolution().credit()) {
            case RESOLVER -> resolver;
            case ASSIGNEE ->
                    Credited.as(Role.ASSIGNEE, round.resolution().assignedAgent()).or(resolver);
            case LAST_REPLIER ->
                    Credited.as(
                            Role.LAST_REPLIER,
                            lastReply(round).flatMap(reply -> reply.by().agent()));
        };
    }

    /** The last answer until a resolution; one that came with it is read after it. */
    Optional<TicketEvent> lastReply(Round round) {
        return timeline.events()
                .filter(timeline::isAnswer)
                .filter(reply -> !reply.at().isAfter(round.at()))
                .reduce((earlier, later) -> later);
    }

    List<Evidence> evidence() {
        return new ResolutionEvidence(rules.resolution(), timeline, this).all();
    }

    /** What a resolution was for the value. */
    Evidence evidence(Round round) {
        TicketEvent event = round.resolution().event();
        if (counted().filter(round::equals).isPresent()) {
            return Evidence.of(Metric.RESOLUTION, event, Verdict.COUNTED);
        }
        if (round.reopening().isPresent()) {
            return Evidence.of(Metric.RESOLUTION, event, Verdict.REOPENED_LATER);
        }
        return excludedResolution().isPresent()
                ? Evidence.of(Metric.RESOLUTION, event, Verdict.EXCLUDED, excludedResolution())
                : Evidence.of(Metric.RESOLUTION, event, Verdict.LATER);
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
