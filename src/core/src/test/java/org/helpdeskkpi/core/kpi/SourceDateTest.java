package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.helpdeskkpi.core.timeline.Timelines;
import org.helpdeskkpi.core.timeline.WatchedFields;
import org.junit.jupiter.api.Test;

/** Where the source's own date of resolution decides, it counts whatever the statuses say. */
class SourceDateTest {
    private static final Instant CREATED = Instant.parse("2026-01-05T08:00:00Z");

    private final List<FieldChange> changes = new ArrayList<>();

    @Test
    void aDateInTheSecondOfCreationIsAResolutionTimeOfNothing() {
        change(60, "Resolved", "Closed");

        assertThat(minutes(kpis(Optional.of(0), "Closed"))).contains(0L);
    }

    @Test
    void aTicketLeftReopenedCountsByItsDate() {
        change(30, "Open", "Resolved");
        change(90, "Resolved", "Open");

        TicketKpis kpis = kpis(Optional.of(30), "Open");

        assertThat(minutes(kpis)).contains(30L);
        assertThat(kpis.unresolved()).isEmpty();
        assertThat(kpis.all(Credit.Kind.REOPENED)).hasSize(1);
        assertThat(kpis.remarks()).singleElement().asString().contains("counts, although");
    }

    @Test
    void aDateBeforeTheLastReopeningCountsAndNotTheLaterStatus() {
        change(30, "Open", "Resolved");
        change(90, "Resolved", "Open");
        change(120, "Open", "Closed");

        TicketKpis kpis = kpis(Optional.of(30), "Closed");

        assertThat(minutes(kpis)).contains(30L);
        assertThat(kpis.all(Credit.Kind.RESOLVED)).hasSize(1);
    }

    @Test
    void whatChangedAtTheDateHasChangedWhenItIsResolved() {
        change(30, "Open", "Resolved");
        changes.add(new FieldChange(2, 0, "ben", minute(45), "queue", "First", "Second"));

        Credit resolution =
                kpis(Optional.of(45), "Resolved").first(Credit.Kind.RESOLVED).orElseThrow();

        assertThat(resolution.queue()).contains(new QueueId("Second"));
        assertThat(resolution.event()).isEqualTo(EventId.change(2, 0));
    }

    @Test
    void withoutADateAClosedTicketHasNoResolutionTime() {
        change(30, "Open", "Closed");

        assertThat(kpis(Optional.empty(), "Closed").unresolved()).contains(Gap.NO_RESOLUTION_DATE);
    }

    private void change(int minute, String from, String to) {
        changes.add(
                new FieldChange(changes.size() + 1, 0, "anna", minute(minute), "status", from, to));
    }

    private TicketKpis kpis(Optional<Integer> date, String status) {
        TicketRecord record =
                new TicketRecord(
                        new TicketId(1),
                        "HELP-1",
                        "HELP",
                        "carla",
                        "carla",
                        CREATED,
                        minute(999),
                        date.map(SourceDateTest::minute),
                        Map.of("status", List.of(status), "queue", List.of("Second")),
                        changes,
                        List.of());
        TimelineRules rules =
                new TimelineRules(
                        ResolvedBy.RESOLUTION_DATE,
                        Set.of("Resolved", "Closed"),
                        new EscalationRules(false, List.of(), Set.of(), Map.of(), Set.of()),
                        Optional.empty());
        Timelines timelines =
                new Timelines(
                        (user, reporter, at) -> new Actor.Agent(new AgentId("anna")),
                        new QueueRules(List.of(), Optional.of("queue")),
                        rules,
                        new WatchedFields(Optional.empty(), Set.of()));
        BusinessCalendar closed = BusinessCalendar.weekly("none", ZoneOffset.UTC, Map.of());
        return new KpiCalculator(KpiRules.defaults(), Calendars.only(closed), SlaPolicy.NONE, 1)
                .of(timelines.of(record));
    }

    private static Optional<Long> minutes(TicketKpis kpis) {
        return kpis.first(Credit.Kind.RESOLVED)
                .flatMap(Credit::span)
                .map(span -> span.elapsed())
                .map(Duration::toMinutes);
    }

    private static Instant minute(int minute) {
        return CREATED.plus(Duration.ofMinutes(minute));
    }
}
