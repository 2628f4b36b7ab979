package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** What other help desks' figures are known to get wrong, and how it comes out here. */
class PeersMistakesTest {
    private static final HelpDesk NO_HOURS =
            HelpDesk.standard().calendar(BusinessCalendar.weekly("none", ZoneOffset.UTC, Map.of()));

    private static TicketBuilder answered(String created, String replied) {
        return ticket().created(created).reply("anna", replied);
    }

    /** Chatwoot: 0 business hours where an inbox has none configured, which drags averages down. */
    @Test
    void withoutAnyConfiguredHoursBusinessTimeIsUnknownAndNotZero() {
        Desk desk =
                Desk.of(NO_HOURS, answered("Mon 09:00", "Mon 10:00").resolve("anna", "Tue 09:00"));

        KpiSummary total = desk.inBusinessTime().total();

        assertThat(total.answered()).isEqualTo(1);
        assertThat(total.resolved()).isEqualTo(1);
        assertThat(total.firstResponse()).isEqualTo(DurationStats.NONE);
        assertThat(total.resolution()).isEqualTo(DurationStats.NONE);
        assertThat(NO_HOURS.kpis(answered("Mon 09:00", "Mon 10:00")).first(Credit.Kind.ANSWERED))
                .flatMap(Credit::span)
                .hasValueSatisfying(
                        span -> {
                            assertThat(span.elapsed()).isEqualTo(Duration.ofHours(1));
                            assertThat(span.business()).isEmpty();
                            assertThat(span.outsideHours()).isFalse();
                        });
    }

    /** The same, one step further: what is unknown can't be on target. */
    @Test
    void withoutAnyConfiguredHoursABusinessTargetJudgesNothing() {
        SlaTarget hour =
                SlaTarget.of("hour", SlaMetric.FIRST_RESPONSE, Duration.ofHours(1))
                        .with(new TargetCalendar.OfQueue());
        HelpDesk rules = NO_HOURS.targets(SlaPolicy.of(hour));

        assertThat(
                        Desk.of(
                                        rules,
                                        answered("Mon 09:00", "Tue 09:00").id(1),
                                        ticket().id(2).created("Mon 09:00"))
                                .total()
                                .attainment(SlaMetric.FIRST_RESPONSE))
                .isEqualTo(Attainment.NONE);
    }

    /** Chatwoot: each resolution after a reopening is one more row, from the creation each time. */
    @Test
    void aTicketResolvedTwiceHasOneResolutionTime() {
        Desk desk =
                Desk.of(
                        ticket().created("Mon 09:00")
                                .resolve("anna", "Mon 10:00")
                                .reopen("carla", "Tue 09:00")
                                .resolve("anna", "Tue 10:00"));

        KpiSummary total = desk.total();

        assertThat(total.resolved()).isEqualTo(1);
        assertThat(total.resolution().n()).isEqualTo(1);
        assertThat(total.resolution().mean()).contains(Duration.ofHours(25));
        assertThat(total.reopened()).isEqualTo(1);
    }

    /** osTicket: 59 minutes are 0 hours and 119 are 1. */
    @Test
    void partsOfAnHourAreNotCutOff() {
        Desk desk =
                Desk.of(
                        answered("Mon 09:00", "Mon 09:59").id(1),
                        answered("Mon 09:00", "Mon 10:59").id(2));

        assertThat(desk.total().firstResponse().mean()).contains(Duration.ofMinutes(89));
    }

    /** Zammad: opening hours and times are whole minutes. */
    @Test
    void secondsAndTheirFractionsAreKept() {
        Desk desk =
                Desk.of(
                        answered("2026-01-05T09:00:00.250Z", "2026-01-05T09:00:31.500Z").id(1),
                        answered("2026-01-05T09:00:00Z", "2026-01-05T09:00:59.750Z").id(2));

        assertThat(desk.inBusinessTime().total().firstResponse().mean())
                .contains(Duration.ofMillis((31_250 + 59_750) / 2));
    }

    /** Keeping: a reply at night to a ticket of that night is a 0 that pulls the average. */
    @Test
    void aReplyOutsideOpeningHoursDoesNotPullTheAverageToZero() {
        Desk desk =
                Desk.of(
                        answered("Mon 09:00", "Mon 11:00").id(1),
                        answered("Mon 20:00", "Mon 22:00").id(2));

        KpiSummary total = desk.inBusinessTime().total();

        assertThat(total.answered()).isEqualTo(2);
        assertThat(total.firstResponse().n()).isEqualTo(1);
        assertThat(total.firstResponse().mean()).contains(Duration.ofHours(2));
    }

    /** The other side of it: an evening's reply to a morning's ticket took that day's hours. */
    @Test
    void aReplyAfterHoursCountsTheHoursThatPassedBefore() {
        Desk desk = Desk.of(answered("Mon 15:00", "Mon 20:00"));

        assertThat(desk.inBusinessTime().total().firstResponse().mean())
                .contains(Duration.ofHours(2));
    }

    /** Within hours and at once, zero is what it took. */
    @Test
    void aReplyAtOnceWithinHoursIsZero() {
        Desk desk = Desk.of(answered("Mon 09:00", "Mon 09:00"));

        assertThat(desk.inBusinessTime().total().firstResponse().mean()).contains(Duration.ZERO);
    }

    /** dbt_zendesk and others: the queue and the assignee of today. */
    @Test
    void whatHappenedCountsForTheQueueAndTheAgentOfThen() {
        Desk desk =
                Desk.of(
                        ticket().in("first")
                                .assignedTo("anna")
                                .created("Mon 09:00")
                                .reply("anna", "Mon 09:30")
                                .resolve("anna", "Mon 10:00")
                                .move("ben", "second", "Tue 09:00")
                                .assign("ben", "ben", "Tue 09:01"));

        assertThat(desk.row(Grouping.AGENT_QUEUE, "anna@first").answered()).isEqualTo(1);
        assertThat(desk.row(Grouping.AGENT_QUEUE, "anna@first").resolved()).isEqualTo(1);
        assertThat(desk.queue("second").total().resolved()).isZero();
    }
}
