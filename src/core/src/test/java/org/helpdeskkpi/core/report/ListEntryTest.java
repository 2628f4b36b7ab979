package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What a list tells of each of its tickets. */
class ListEntryTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .targets(
                            SlaPolicy.of(
                                    within("answer", SlaMetric.FIRST_RESPONSE, 1),
                                    within("solution", SlaMetric.RESOLUTION, 8)));
    private static final Instant NOW = When.at("Mon+1 12:00");

    private static SlaTarget within(String name, SlaMetric metric, int hours) {
        return SlaTarget.of(name, metric, Duration.ofHours(hours));
    }

    /** Answered late by anna, resolved in time by ben at first contact. */
    private static TicketBuilder lateAnswer() {
        return ticket().id(1)
                .in("first")
                .created("Mon 09:00")
                .reply("anna", "Mon 12:00")
                .resolve("ben", "Mon 13:00");
    }

    private static Listing list(Figure figure, Instant now, TicketBuilder... tickets) {
        Desk desk = Desk.of(Stream.of(tickets).map(DESK::kpis).toList());
        return desk.during("Mon", 14).list(figure, now);
    }

    private static Listing.Entry only(Figure figure, Instant now, TicketBuilder... tickets) {
        List<Listing.Entry> entries = list(figure, now, tickets).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void aResponseAndAResolutionAreJudgedByTheClockThatEachOfThemStopped() {
        assertThat(only(Figure.FRT, NOW, lateAnswer()).onTarget()).contains(false);
        assertThat(only(Figure.ART, NOW, lateAnswer()).onTarget()).contains(true);
        assertThat(only(Figure.OPENED, NOW, lateAnswer()).onTarget()).isEmpty();
    }

    @Test
    void anotherResolutionThanTheOneThatStoppedTheClockIsNotJudgedByIt() {
        var desk =
                HelpDesk.standard()
                        .targets(
                                SlaPolicy.of(
                                        within("solution", SlaMetric.RESOLUTION, 8)
                                                .with(ReopenRule.IGNORE)));
        var ticket =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 10:00")
                        .reopen("carla", "Mon 11:00")
                        .resolve("anna", "Mon 12:00");
        Desk facts = Desk.of(desk, ticket).during("Mon", 14);

        Listing.Entry entry = facts.list(Figure.ART, NOW).entries().get(0);
        assertThat(entry.at()).isEqualTo(When.at("Mon 12:00"));
        assertThat(entry.onTarget()).isEmpty();
    }

    @Test
    void firstContactIsToldOfResolutionsOnlyAndProvisionalUntilTheInstantItIsSettled() {
        assertThat(only(Figure.FRT, NOW, lateAnswer()).firstContact()).isEmpty();
        Instant settled = When.at("Mon 13:00").plus(Duration.ofDays(7));
        Listing.Entry before = only(Figure.ART, settled.minusMillis(1), lateAnswer());
        Listing.Entry after = only(Figure.ART, settled, lateAnswer());

        assertThat(before.firstContact()).contains(true);
        assertThat(before.provisional()).isTrue();
        assertThat(after.provisional()).isFalse();
    }

    @Test
    void theRateIsProvisionalUntilTheSameInstant() {
        Desk desk = Desk.of(List.of(DESK.kpis(lateAnswer()))).during("Mon", 14);
        Instant settled = When.at("Mon 13:00").plus(Duration.ofDays(7));

        assertThat(desk.report(Grouping.NONE, settled.minusMillis(1)).total().firstContact())
                .isEqualTo(new Rate(1, 1, 1));
        assertThat(desk.report(Grouping.NONE, settled).total().firstContact())
                .isEqualTo(new Rate(1, 1, 0));
    }

    @Test
    void aResolutionThatWasNotAtFirstContactIsNeverProvisional() {
        var twice =
                lateAnswer()
                        .reopen("carla", "Tue 09:00")
                        .reply("ben", "Tue 09:30")
                        .resolve("ben", "Tue 10:00");
        Listing.Entry entry = only(Figure.ART, When.at("Tue 11:00"), twice);

        assertThat(entry.firstContact()).contains(false);
        assertThat(entry.provisional()).isFalse();
    }

    @Test
    void aStoppedClockTellsWhatItCountedWhoStoppedItAndWhere() {
        Listing missed = list(Figure.FRT_MISSED, NOW, lateAnswer());
        Listing.Entry entry = missed.entries().get(0);

        assertThat(entry.length()).contains(Duration.ofHours(3));
        assertThat(missed.lengths().n()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(When.at("Mon 12:00"));
        assertThat(entry.agent()).contains(new AgentId("anna"));
        assertThat(entry.standing().queue()).contains(new QueueId("first"));
        assertThat(entry.onTarget()).contains(false);
        assertThat(entry.firstContact()).isEmpty();
        assertThat(only(Figure.ART_MET, NOW, lateAnswer()).onTarget()).contains(true);
    }

    @Test
    void anOpenClockHasNoLengthAndIsOffTargetOnlyOnceItIsOver() {
        var open = ticket().created("Mon 09:00");
        Listing running = list(Figure.RUNNING, When.at("Mon 09:30"), open);
        Listing over = list(Figure.OPEN_BREACHES, When.at("Mon 10:01"), open);

        assertThat(running.lengths().n()).isZero();
        assertThat(running.entries()).allMatch(entry -> entry.length().isEmpty());
        assertThat(running.entries()).allMatch(entry -> entry.onTarget().isEmpty());
        assertThat(over.entries()).hasSize(1);
        assertThat(over.entries().get(0).onTarget()).contains(false);
        assertThat(over.entries().get(0).at()).isEqualTo(When.at("Mon 10:00"));
    }

    @Test
    void aTicketWithoutAValueStandsThereWithItsCreation() {
        var open = ticket().in("first").assignedTo("anna").created("Mon 09:00");
        Listing.Entry entry = only(Figure.UNANSWERED, NOW, open);

        assertThat(entry.at()).isEqualTo(When.at("Mon 09:00"));
        assertThat(entry.length()).isEmpty();
        assertThat(entry.standing()).isNotEqualTo(Standing.NOWHERE);
        assertThat(entry.standing().queue()).contains(new QueueId("first"));
    }

    @Test
    void whatWasHandedUpStandsThereOnceForEachTimeWithinThePeriod() {
        var ticket =
                ticket().in("first")
                        .created("2025-12-29 09:00")
                        .move("anna", "second", "2025-12-30 09:00")
                        .move("anna", "first", "Mon 09:00")
                        .move("ben", "second", "Mon 10:00");

        Listing.Entry entry = only(Figure.HANDED_UP, NOW, ticket);
        assertThat(entry.at()).isEqualTo(When.at("Mon 10:00"));
        assertThat(entry.agent()).isEqualTo(Optional.of(new AgentId("ben")));
        assertThat(list(Figure.ESCALATION, NOW, ticket).total()).isZero();
    }

    /** Reopened again and again in one instant: which comes first must not change. */
    @Test
    void pagesOfEqualInstantsHaveEachEntryOnce() {
        TicketBuilder ticket = ticket().created("Mon 08:00").resolve("anna", "Mon 09:00");
        for (int i = 0; i < 6; i++) {
            ticket.change("lead", "Mon 10:00", "priority", "P" + i)
                    .reopen("carla", "Mon 10:00")
                    .resolve("anna", "Mon 10:00");
        }
        Facts facts = Desk.of(List.of(DESK.kpis(ticket))).facts();
        List<Listing.Entry> whole = reopened(facts, 0, 200);

        assertThat(whole).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        for (int limit = 1; limit < whole.size(); limit++) {
            List<Listing.Entry> pages = new ArrayList<>();
            for (int offset = 0; offset < whole.size(); offset += limit) {
                pages.addAll(reopened(facts, offset, limit));
            }
            assertThat(pages).as("pages of %d", limit).isEqualTo(whole);
        }
    }

    private static List<Listing.Entry> reopened(Facts facts, int offset, int limit) {
        var query =
                new ReportQuery(
                        Desk.period("Mon", 14),
                        Scope.ALL,
                        Grouping.NONE,
                        TimeBasis.ELAPSED,
                        PeriodBasis.HAPPENED);
        var page = new ListQuery.Page(ListQuery.Order.LATEST, offset, limit);
        return new Aggregator(facts)
                .list(new ListQuery(query, Figure.REOPENED, Slice.ALL, Optional.empty(), page), NOW)
                .entries();
    }

    @Test
    void whatHasNoValueStandsWhereItWasCreated() {
        Listing list =
                list(
                        Figure.UNANSWERED,
                        NOW,
                        ticket().id(1).in("first").created("Mon 09:00"),
                        ticket().id(2)
                                .in("billing")
                                .created("Tue 09:00")
                                .assign("lead", "anna", "Tue 10:00"));

        assertThat(list.entries())
                .extracting(Listing.Entry::at)
                .containsExactly(When.at("Mon 09:00"), When.at("Tue 09:00"));
        assertThat(list.entries())
                .extracting(entry -> entry.standing().queue())
                .containsExactly(
                        Optional.of(new QueueId("first")), Optional.of(new QueueId("billing")));
    }
}
