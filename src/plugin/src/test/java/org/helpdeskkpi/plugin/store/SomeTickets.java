package org.helpdeskkpi.plugin.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.FirstContact;
import org.helpdeskkpi.core.kpi.Metric;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.EventId;

/** Tickets with every kind of value. */
final class SomeTickets {
    static final Instant T0 = Instant.parse("2026-01-05T08:00:00.123Z");
    private static final Optional<AgentId> ANNA = Optional.of(new AgentId("anna"));
    private static final Standing BILLING =
            new Standing(
                    Optional.of(new QueueId("billing")), Optional.of("High"), Optional.of("email"));

    private SomeTickets() {}

    static List<TicketKpis> many(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(id -> ticket(id, T0)).toList();
    }

    static TicketKpis ticket(long id, Instant updated) {
        return new TicketKpis(
                new TicketId(id),
                "HELP-" + id,
                "HELP",
                T0,
                updated,
                3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                credits(),
                clocks(),
                List.of(
                        evidence(
                                EventId.created(),
                                Evidence.Verdict.STARTED,
                                new Actor.Customer("carla")),
                        evidence(
                                EventId.comment(5),
                                Evidence.Verdict.AUTOMATION,
                                new Actor.Automation("")),
                        evidence(
                                EventId.comment(6),
                                Evidence.Verdict.COUNTED,
                                new Actor.Agent(ANNA.get()))),
                List.of("a \"remark\""));
    }

    private static List<Credit> credits() {
        Span span =
                new Span(Duration.ofMillis(5_400_001), Optional.of(Duration.ofMinutes(60)), true);
        return List.of(
                Credit.plain(
                        Credit.Kind.RECEIVED, EventId.created(), T0, Optional.empty(), BILLING),
                Credit.plain(Credit.Kind.HANDLED, EventId.created(), T0, ANNA, Standing.NOWHERE),
                new Credit(
                        Credit.Kind.ANSWERED,
                        EventId.comment(6),
                        T0.plusSeconds(60),
                        ANNA,
                        Optional.of(Credit.Role.RESPONDER),
                        BILLING,
                        Optional.of(span),
                        Optional.empty(),
                        true),
                new Credit(
                        Credit.Kind.RESOLVED,
                        EventId.change(7, 1),
                        T0.plusSeconds(90),
                        ANNA,
                        Optional.empty(),
                        BILLING,
                        Optional.of(span),
                        Optional.of(
                                new FirstContact(
                                        Optional.of(FirstContact.Undone.REOPENED),
                                        T0.plusSeconds(600))),
                        false),
                Credit.plain(Credit.Kind.REOPENED, EventId.change(8, 0), T0, ANNA, BILLING));
    }

    private static List<SlaClock> clocks() {
        return List.of(
                new SlaClock(
                        goal(SlaMetric.FIRST_RESPONSE, Optional.of("Office \"hours\"")),
                        new SlaClock.Mark(EventId.created(), T0),
                        Optional.of(new SlaClock.Mark(EventId.comment(6), T0.plusSeconds(60))),
                        List.of(
                                new SlaClock.Pause(
                                        "Waiting",
                                        T0.plusMillis(1),
                                        Optional.of(T0.plusMillis(3)))),
                        Optional.of(Duration.ofMillis(59_998)),
                        new SlaClock.Bounds(
                                Optional.empty(), Optional.of(T0.plusSeconds(7)), Optional.empty()),
                        ANNA,
                        new Standing(BILLING.queue(), Optional.of("High"), Optional.of("chat"))),
                new SlaClock(
                        goal(SlaMetric.RESOLUTION, Optional.empty()),
                        new SlaClock.Mark(EventId.change(8, 1), T0),
                        Optional.empty(),
                        List.of(
                                new SlaClock.Pause("", T0, Optional.of(T0.plusMillis(2))),
                                new SlaClock.Pause("Waiting", T0.plusSeconds(9), Optional.empty())),
                        Optional.of(Duration.ofSeconds(8)),
                        new SlaClock.Bounds(
                                Optional.of(T0.plusSeconds(1)),
                                Optional.of(T0.plusSeconds(2)),
                                Optional.of(T0.plusSeconds(3))),
                        Optional.empty(),
                        Standing.NOWHERE));
    }

    private static SlaClock.Goal goal(SlaMetric metric, Optional<String> calendar) {
        return new SlaClock.Goal(
                metric, metric.name(), Duration.ofHours(4), Duration.ofMillis(1), calendar);
    }

    private static Evidence evidence(EventId event, Evidence.Verdict verdict, Actor by) {
        return new Evidence(
                Metric.FIRST_RESPONSE,
                event,
                T0,
                Optional.of(by),
                verdict,
                Optional.of("a \"status\""),
                Optional.of(T0.plusMillis(1)));
    }
}
