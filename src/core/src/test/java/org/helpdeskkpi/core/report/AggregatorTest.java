package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.Test;

class AggregatorTest {
    /** Anna answers in 40 min and resolves; escalated from first to second by anna. */
    private static TicketBuilder escalated() {
        return ticket().id(1)
                .in("first")
                .assignedTo("anna")
                .created("Mon 09:00")
                .reply("anna", "Mon 09:40")
                .move("anna", "second", "Mon 10:00")
                .assign("anna", "ben", "Mon 10:05")
                .resolve("ben", "Tue 09:00");
    }

    /** Ben answers on Tuesday, resolved at first contact. */
    private static TicketBuilder simple() {
        return ticket().id(2)
                .in("first")
                .created("Mon 16:00")
                .reply("ben", "Tue 10:00")
                .resolve("ben", "Tue 10:10");
    }

    private static TicketBuilder unanswered() {
        return ticket().id(3).created("Wed 09:00").reply("robot", "Wed 09:00");
    }

    private static Desk desk() {
        return Desk.of(escalated(), simple(), unanswered());
    }

    @Test
    void theTotalCountsEachTicketOnce() {
        KpiSummary total = desk().total();

        assertThat(total.opened()).isEqualTo(3);
        assertThat(total.answered()).isEqualTo(2);
        assertThat(total.resolved()).isEqualTo(2);
        assertThat(total.reopened()).isZero();
        assertThat(total.firstResponse().mean()).contains(Duration.ofMinutes((40 + 18 * 60) / 2));
        assertThat(total.firstContact()).isEqualTo(new Rate(1, 2, 0));
        assertThat(total.escalation()).isEqualTo(new Rate(1, 3, 0));
    }

    @Test
    void withoutTicketsThereAreNoFiguresRatherThanZeros() {
        KpiSummary total = desk().during("Mon+5", 7).total();

        assertThat(total.firstResponse()).isEqualTo(DurationStats.NONE);
        assertThat(total.resolution().mean()).isEmpty();
        assertThat(total.escalation().ratio()).isEmpty();
    }

    @Test
    void agentsAreCreditedForWhatTheyDid() {
        Desk desk = desk();

        assertThat(desk.names(Grouping.AGENT)).containsExactly("anna@-", "ben@-", "-@-");
        assertThat(desk.row(Grouping.AGENT, "anna@-").answered()).isEqualTo(1);
        assertThat(desk.row(Grouping.AGENT, "anna@-").resolved()).isZero();
        assertThat(desk.row(Grouping.AGENT, "anna@-").escalation()).isEqualTo(new Rate(1, 1, 0));
        assertThat(desk.row(Grouping.AGENT, "ben@-").resolved()).isEqualTo(2);
        assertThat(desk.row(Grouping.AGENT, "ben@-").escalation()).isEqualTo(new Rate(0, 2, 0));
        assertThat(desk.row(Grouping.AGENT, "-@-").opened()).isEqualTo(2);
    }

    @Test
    void queuesAreCreditedForWhatHappenedInThem() {
        Desk desk = desk();

        assertThat(desk.names(Grouping.QUEUE)).containsExactly("-@first", "-@second", "-@-");
        assertThat(desk.row(Grouping.QUEUE, "-@first").opened()).isEqualTo(2);
        assertThat(desk.row(Grouping.QUEUE, "-@first").escalation()).isEqualTo(new Rate(1, 2, 0));
        assertThat(desk.row(Grouping.QUEUE, "-@second").resolved()).isEqualTo(1);
        assertThat(desk.row(Grouping.QUEUE, "-@second").escalation()).isEqualTo(new Rate(0, 1, 0));
    }

    @Test
    void agentsAndQueuesTogetherHaveARowForEachPair() {
        assertThat(desk().names(Grouping.AGENT_QUEUE))
                .containsExactly(
                        "anna@first", "anna@second", "ben@first", "ben@second", "-@first", "-@-");
    }

    @Test
    void everyDayOfThePeriodHasARow() {
        Desk desk = desk();

        assertThat(desk.names(Grouping.DAY)).hasSize(7).startsWith("2026-01-05", "2026-01-06");
        assertThat(desk.row(Grouping.DAY, "2026-01-05").opened()).isEqualTo(2);
        assertThat(desk.row(Grouping.DAY, "2026-01-05").escalation()).isEqualTo(new Rate(1, 2, 0));
        assertThat(desk.row(Grouping.DAY, "2026-01-06").resolved()).isEqualTo(2);
        assertThat(desk.row(Grouping.DAY, "2026-01-09").firstResponse())
                .isEqualTo(DurationStats.NONE);
    }

    @Test
    void daysAreThoseOfThePeriodsZone() {
        Desk desk = Desk.of(ticket().created("2026-01-05 23:30").reply("anna", "2026-01-05 23:45"));
        LocalDate tuesday = LocalDate.of(2026, 1, 6);
        desk.during(new Period(tuesday, tuesday.plusDays(1), ZoneId.of("Europe/Berlin")));

        assertThat(desk.total().answered()).isEqualTo(1);
        assertThat(desk.row(Grouping.DAY, "2026-01-06").opened()).isEqualTo(1);
    }

    @Test
    void theDayOfTheChangeOfTheClockIsOneDay() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        Desk desk =
                Desk.of(
                        ticket().id(1).created("2026-10-24T22:00:00Z"),
                        ticket().id(2).created("2026-10-25T22:59:59Z"),
                        ticket().id(3).created("2026-10-25T23:00:00Z"));
        desk.during(new Period(sunday, sunday.plusDays(2), ZoneId.of("Europe/Berlin")));

        assertThat(desk.row(Grouping.DAY, "2026-10-25").opened()).isEqualTo(2);
        assertThat(desk.row(Grouping.DAY, "2026-10-26").opened()).isEqualTo(1);
    }

    @Test
    void thePeriodBeforeIsEquallyLongAndEndsWhereThisBegins() {
        KpiReport report = desk().during("Tue", 1).report(Grouping.DAY);

        assertThat(report.before().opened()).isEqualTo(2);
        assertThat(report.before().answered()).isEqualTo(1);
        assertThat(report.total().answered()).isEqualTo(1);
        assertThat(report.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.before().opened()).isEqualTo(2));
    }

    @Test
    void byCreationEverythingCountsOnTheDayItsTicketWasCreated() {
        KpiSummary monday = desk().during("Mon", 1).byCreation().total();

        assertThat(monday.answered()).isEqualTo(2);
        assertThat(monday.resolved()).isEqualTo(2);
        assertThat(desk().during("Tue", 1).byCreation().total().resolved()).isZero();
    }

    @Test
    void businessTimeIsTheOtherLengthOfTheSameCredits() {
        assertThat(desk().inBusinessTime().total().firstResponse().mean())
                .contains(Duration.ofMinutes((40 + 120) / 2));
    }

    @Test
    void aNarrowScopeCountsTicketsAsHandled() {
        KpiSummary second = desk().queue("second").total();

        assertThat(second.opened()).isEqualTo(1);
        assertThat(second.answered()).isZero();
        assertThat(second.resolved()).isEqualTo(1);
        assertThat(second.escalation()).isEqualTo(new Rate(0, 1, 0));
        assertThat(desk().agent("anna").total().escalation()).isEqualTo(new Rate(1, 1, 0));
        assertThat(desk().agent("nobody").total().opened()).isZero();
    }

    @Test
    void aScopeOfProjectsCountsTicketsAsReceived() {
        Desk desk = Desk.of(escalated(), ticket().id(9).project("OPS").created("Mon 12:00"));

        assertThat(desk.project("OPS").total().opened()).isEqualTo(1);
        assertThat(desk.project("OPS").total().escalation()).isEqualTo(new Rate(0, 1, 0));
        assertThat(desk.project("NONE").total().opened()).isZero();
    }

    @Test
    void firstContactIsProvisionalUntilItsWindowHasPassed() {
        assertThat(desk().report(Grouping.NONE, When.at("Wed 00:00")).total().firstContact())
                .isEqualTo(new Rate(1, 2, 1));
    }

    @Test
    void escalationsCountWithTheTicketsOpenedHoweverMuchLaterTheyWere() {
        Desk desk =
                Desk.of(
                        ticket().in("first")
                                .created("Mon 09:00")
                                .move("anna", "second", "Mon+3 09:00"));

        assertThat(desk.total().escalation()).isEqualTo(new Rate(1, 1, 0));
        assertThat(desk.during("Mon+3", 7).total().escalation()).isEqualTo(Rate.NONE);
    }

    @Test
    void coverageNamesEveryTicketOfThePeriod() {
        Coverage coverage = desk().report(Grouping.NONE).coverage();

        assertThat(coverage)
                .isEqualTo(
                        new Coverage(
                                3,
                                2,
                                Map.of(Gap.ONLY_AUTOMATION, 1L),
                                2,
                                Map.of(Gap.NOT_RESOLVED, 1L),
                                Map.of()));
    }

    @Test
    void anExcludedTicketIsInTheCoverageOnlyAndCanBeListed() {
        ExclusionRules spam =
                new ExclusionRules(
                        Set.of(),
                        Set.of(),
                        Set.of("spam"),
                        Set.of(),
                        false,
                        false,
                        Optional.empty());
        Desk desk =
                Desk.of(
                        HelpDesk.standard().rules(r -> r.withExclusions(spam)),
                        simple(),
                        simple().id(5).with("labels", "spam"));
        KpiReport report = desk.report(Grouping.QUEUE);

        assertThat(report.total().opened()).isEqualTo(1);
        assertThat(report.total().answered()).isEqualTo(1);
        assertThat(report.coverage().tickets()).isEqualTo(2);
        assertThat(report.coverage().excluded()).isEqualTo(Map.of(Gap.EXCLUDED_LABEL, 1L));
        ListQuery.Page page = new ListQuery.Page(ListQuery.Order.LATEST, 0, 10);
        ListQuery query =
                new ListQuery(
                        report.query(),
                        Figure.EXCLUDED,
                        Slice.of(Optional.of(Gap.EXCLUDED_LABEL)),
                        Optional.empty(),
                        page);
        assertThat(new Aggregator(desk.facts()).list(query, Desk.LATER).entries())
                .extracting(Listing.Entry::ticket)
                .containsExactly(new TicketId(5));
    }

    @Test
    void coverageOfANarrowScopeIsOfTheTicketsHandledThere() {
        assertThat(desk().queue("second").report(Grouping.NONE).coverage().tickets()).isEqualTo(1);
    }

    @Test
    void aReplacedTicketCountsAsItIsNowAndARemovedOneNot() {
        Desk desk = desk();
        desk.facts()
                .put(
                        List.of(
                                org.helpdeskkpi.core.testing.HelpDesk.standard()
                                        .kpis(simple().reopen("carla", "Wed 09:00"))));
        desk.facts().remove(new org.helpdeskkpi.core.ticket.TicketId(3));
        desk.facts().remove(new org.helpdeskkpi.core.ticket.TicketId(77));

        assertThat(desk.facts().tickets()).isEqualTo(2);
        assertThat(desk.total().opened()).isEqualTo(2);
        assertThat(desk.total().resolved()).isEqualTo(1);
        assertThat(desk.total().reopened()).isEqualTo(1);
    }
}
