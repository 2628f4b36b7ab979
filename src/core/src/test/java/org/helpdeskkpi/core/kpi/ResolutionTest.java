package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final HelpDesk DESK = HelpDesk.standard();

    private static TicketBuilder reopened() {
        return ticket().created("Mon 09:00")
                .resolve("anna", "Mon 11:00")
                .reopen("carla", "Tue 09:00")
                .resolve("ben", "Tue 12:00");
    }

    private static Optional<Credit> resolved(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket).first(Credit.Kind.RESOLVED);
    }

    private static Optional<Duration> elapsed(HelpDesk desk, TicketBuilder ticket) {
        return resolved(desk, ticket).flatMap(Credit::span).map(span -> span.elapsed());
    }

    private static HelpDesk by(By rule) {
        return DESK.rules(r -> r.withResolution(r.resolution().withBy(rule)));
    }

    private static List<Verdict> verdicts(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket).evidence().stream()
                .filter(e -> e.metric() == Metric.RESOLUTION)
                .map(Evidence::verdict)
                .toList();
    }

    @Test
    void theLastResolutionCounts() {
        assertThat(elapsed(DESK, reopened())).contains(Duration.ofHours(27));
        assertThat(verdicts(DESK, reopened()))
                .containsExactly(
                        Verdict.STARTED,
                        Verdict.REOPENED_LATER,
                        Verdict.REOPENING,
                        Verdict.COUNTED);
    }

    @Test
    void theFirstResolutionCountsWhereChosen() {
        assertThat(elapsed(by(By.FIRST), reopened())).contains(Duration.ofHours(2));
        assertThat(verdicts(by(By.FIRST), reopened()))
                .containsExactly(
                        Verdict.STARTED, Verdict.COUNTED, Verdict.REOPENING, Verdict.LATER);
    }

    @Test
    void onlyOpenStretchesCountWhereChosen() {
        assertThat(elapsed(by(By.OPEN_TIME), reopened())).contains(Duration.ofHours(5));
    }

    @Test
    void aTicketThatIsOpenAgainHasNoResolution() {
        var ticket = reopened().reopen("carla", "Wed 09:00");

        assertThat(resolved(DESK, ticket)).isEmpty();
        assertThat(DESK.kpis(ticket).unresolved()).contains(Gap.NOT_RESOLVED);
        assertThat(verdicts(DESK, ticket)).doesNotContain(Verdict.COUNTED);
    }

    @Test
    void reopeningsAreCreditedToWhoHadResolved() {
        var ticket =
                ticket().in("first")
                        .created("Mon 09:00")
                        .resolve("anna", "Mon 11:00")
                        .move("ben", "second", "Mon 12:00")
                        .reopen("carla", "Tue 09:00");

        assertThat(DESK.kpis(ticket).all(Credit.Kind.REOPENED))
                .singleElement()
                .satisfies(
                        credit -> {
                            assertThat(credit.agent()).contains(new AgentId("anna"));
                            assertThat(credit.queue()).contains(new QueueId("first"));
                        });
    }

    @Test
    void theAssigneeGetsTheCreditElseWhoResolvedElseNobody() {
        assertThat(agent(ticket().assignedTo("ben").resolve("anna", "Mon 11:00"))).contains("ben");
        assertThat(agent(ticket().resolve("anna", "Mon 11:00"))).contains("anna");
        assertThat(agent(ticket().assignedTo("carla").resolve("anna", "Mon 11:00")))
                .contains("anna");
        assertThat(agent(ticket().resolve("robot", "Mon 11:00"))).isEmpty();
    }

    private static Optional<String> agent(TicketBuilder ticket) {
        return resolved(DESK, ticket).orElseThrow().agent().map(AgentId::value);
    }

    @Test
    void whoTakesTheTicketInTheSameStepAsResolvingItGetsTheCredit() {
        var ticket =
                ticket().assignedTo("ben")
                        .created("Mon 09:00")
                        .change("anna", "Mon 10:00", "resolution", "Done", "assignee", "anna");

        assertThat(agent(ticket)).contains("anna");
    }

    @Test
    void aTicketCreatedResolvedIsExcluded() {
        var ticket =
                ticket().with("resolution", "Done")
                        .created("Mon 09:00")
                        .resolutionDate("Mon 09:00");

        assertThat(DESK.kpis(ticket).unresolved()).contains(Gap.CREATED_RESOLVED);
        assertThat(resolved(DESK, ticket)).isEmpty();
    }

    @Test
    void aTicketCreatedResolvedCountsOnceItWasReopenedAndResolvedAgain() {
        var ticket =
                ticket().with("resolution", "Done")
                        .created("Mon 09:00")
                        .reopen("carla", "Mon 10:00")
                        .resolve("anna", "Mon 11:00");

        assertThat(elapsed(DESK, ticket)).contains(Duration.ofHours(2));
    }

    @Test
    void duplicatesAndSpamAreExcluded() {
        var ticket =
                ticket().created("Mon 09:00")
                        .change("anna", "Mon 10:00", "resolution", "Duplicate");

        assertThat(DESK.kpis(ticket).unresolved()).contains(Gap.EXCLUDED_RESOLUTION);
        assertThat(resolved(DESK, ticket)).isEmpty();
    }

    @Test
    void aDateWithoutHistoryCountsAndIsRemarkedUpon() {
        var ticket =
                ticket().with("resolution", "Done")
                        .created("Mon 09:00")
                        .resolutionDate("Mon 12:00");

        assertThat(elapsed(DESK, ticket)).contains(Duration.ofHours(3));
        assertThat(DESK.kpis(ticket).remarks()).singleElement().asString().contains("history");
    }

    @Test
    void aResolutionWithoutAnyDateHasNoTime() {
        var ticket = ticket().with("resolution", "Done").created("Mon 09:00");

        assertThat(DESK.kpis(ticket).unresolved()).contains(Gap.NO_RESOLUTION_DATE);
    }

    @Test
    void correctingTheResolutionIsNoReopening() {
        var ticket =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 10:00")
                        .change("anna", "Mon 11:00", "resolution", "Fixed");

        assertThat(elapsed(DESK, ticket)).contains(Duration.ofHours(1));
        assertThat(DESK.kpis(ticket).all(Credit.Kind.REOPENED)).isEmpty();
    }

    @Test
    void statusesDecideWhereChosen() {
        HelpDesk desk = DESK.resolvedBy(ResolvedBy.STATUS, "Resolved", "Closed");
        var ticket =
                ticket().created("Mon 09:00")
                        .status("anna", "Resolved", "Mon 10:00")
                        .status("anna", "Closed", "Tue 10:00");

        assertThat(elapsed(desk, ticket)).contains(Duration.ofHours(1));
        assertThat(elapsed(desk, ticket.status("carla", "Open", "Wed 09:00"))).isEmpty();
        assertThat(elapsed(desk, ticket.status("anna", "Closed", "Wed 10:00")))
                .contains(Duration.ofHours(49));
    }
}
