package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.TicketState;

/**
 * The targets in the admin's order; the first that applies judges.
 *
 * @param atRisk the share of the limit, from 0 to 1: a running clock with less of it left is at
 *     risk
 */
public record SlaPolicy(List<SlaTarget> targets, double atRisk) {
    public static final double USUAL_RISK = 0.25;
    public static final SlaPolicy NONE = new SlaPolicy(List.of(), USUAL_RISK);

    public SlaPolicy {
        targets = List.copyOf(targets);
        if (!(atRisk >= 0 && atRisk <= 1)) {
            throw new IllegalArgumentException("not a share from 0 to 1: " + atRisk);
        }
    }

    /** These targets with the usual idea of risk. */
    public static SlaPolicy of(SlaTarget... targets) {
        return new SlaPolicy(List.of(targets), USUAL_RISK);
    }

    /** The fields whose values decide which target applies. */
    public Set<String> fields() {
        return targets.stream()
                .flatMap(target -> target.condition().fields().stream())
                .collect(Collectors.toSet());
    }

    /** How little time left puts a clock of that target at risk. */
    Duration warning(SlaTarget target) {
        return Duration.ofMillis(Math.round(target.duration().toMillis() * atRisk));
    }

    /**
     * The target that judges a clock.
     *
     * @param state how the ticket stood when the clock stopped; of one that is not stopped, stands
     * @param startedAt its day, in the zone of the target's calendar, decides whether a target was
     *     valid then already
     */
    Optional<SlaTarget> choose(
            SlaMetric metric, TicketState state, Instant startedAt, Calendars calendars) {
        Optional<QueueId> queue = state.standing().queue();
        return targets.stream()
                .filter(target -> target.appliesTo(metric, state))
                .filter(
                        target ->
                                target.isValidOn(
                                        startedAt
                                                .atZone(zone(target, calendars, queue))
                                                .toLocalDate()))
                .findFirst();
    }

    /** Where every second counts, days are those of the standard calendar. */
    private static ZoneId zone(SlaTarget target, Calendars calendars, Optional<QueueId> queue) {
        return target.calendar()
                .in(calendars, queue)
                .map(BusinessCalendar::zone)
                .orElseGet(() -> calendars.standard().zone());
    }
}
