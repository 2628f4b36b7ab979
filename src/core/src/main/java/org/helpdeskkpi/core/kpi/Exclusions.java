package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.LinkWords;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;

/** Finds why a ticket, as it stands today, is not counted at all. */
final class Exclusions {
    /**
     * The reason.
     *
     * @param about what there is about the ticket, in its source's words
     */
    record Exclusion(Gap why, String about) {
        List<Evidence> evidence(Timeline timeline) {
            TicketEvent creation = timeline.moments().get(0).event();
            return Arrays.stream(Metric.values())
                    .map(
                            metric ->
                                    Evidence.of(
                                            metric, creation, Verdict.EXCLUDED, Optional.of(about)))
                    .toList();
        }
    }

    private final ExclusionRules rules;
    private final ZoneId zone;

    /**
     * @param zone in which days are meant
     */
    Exclusions(ExclusionRules rules, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
    }

    /** The first reason in the order of {@link Gap}; empty for a ticket that counts. */
    Optional<Exclusion> of(Timeline timeline) {
        return Arrays.stream(Gap.values())
                .filter(Gap::isExclusion)
                .flatMap(gap -> why(gap, timeline).map(about -> new Exclusion(gap, about)).stream())
                .findFirst();
    }

    /** What there is about a ticket that excludes it for that reason. */
    private Optional<String> why(Gap gap, Timeline timeline) {
        return switch (gap) {
            case CREATED_BEFORE ->
                    rules.createdBefore()
                            .filter(day -> timeline.created().isBefore(start(day)))
                            .map(day -> day.toString());
            case SUB_TASK ->
                    values(timeline, ExclusionRules.PARENT).stream()
                            .filter(parent -> rules.subTasks())
                            .findFirst();
            case EXCLUDED_ISSUE_TYPE ->
                    oneOf(rules.issueTypes(), timeline, ExclusionRules.ISSUE_TYPE);
            case REPORTED_BY_AGENT ->
                    timeline.reporter()
                            .filter(by -> rules.reportedByAgents())
                            .flatMap(Actor::agent)
                            .map(agent -> agent.value());
            case EXCLUDED_LINK ->
                    values(timeline, ExclusionRules.LINK).stream()
                            .filter(this::isExcludedLink)
                            .findFirst();
            case EXCLUDED_LABEL -> oneOf(rules.labels(), timeline, ExclusionRules.LABELS);
            default -> Optional.empty();
        };
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private boolean isExcludedLink(String link) {
        return rules.links().stream().anyMatch(wanted -> LinkWords.hold(link, wanted));
    }

    private static Optional<String> oneOf(Set<String> wanted, Timeline timeline, String field) {
        return values(timeline, field).stream().filter(wanted::contains).findFirst();
    }

    private static List<String> values(Timeline timeline, String field) {
        return timeline.ending().state().fields().getOrDefault(field, List.of());
    }
}
