package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What two sets of facts say differently, and in which order that is told. */
class MovesTest {
    private static final ReportQuery WEEK =
            new ReportQuery(
                    Desk.period("Mon", 7),
                    Scope.ALL,
                    Grouping.NONE,
                    TimeBasis.ELAPSED,
                    PeriodBasis.HAPPENED);

    private static TicketBuilder answered(long id, String when) {
        return ticket().id(id).created("Mon 09:00").reply("anna", when);
    }

    private static Facts facts(HelpDesk desk, TicketBuilder... tickets) {
        Facts facts = new Facts();
        facts.put(Stream.of(tickets).map(desk::kpis).toList());
        return facts;
    }

    private static HelpDesk within(int hours) {
        return HelpDesk.standard()
                .targets(
                        SlaPolicy.of(
                                SlaTarget.of(
                                        "answer",
                                        SlaMetric.FIRST_RESPONSE,
                                        Duration.ofHours(hours))));
    }

    private static List<Move> moves(Facts before, Facts after, Aspect aspect, int most) {
        return new Aggregator(before)
                .moves(after, WEEK, WEEK, most, Desk.LATER).stream()
                        .filter(move -> move.aspect() == aspect)
                        .toList();
    }

    private static List<Long> ids(Move move) {
        return move.tickets().stream().map(moved -> moved.ticket().value()).toList();
    }

    @Test
    void theTicketsThatChangedMostAreNamedFirstAndThoseThatChangedAlikeById() {
        Facts before =
                facts(
                        HelpDesk.standard(),
                        answered(1, "Mon 10:00"),
                        answered(2, "Mon 10:00"),
                        answered(3, "Mon 12:00"),
                        answered(4, "Mon 10:00"),
                        answered(5, "Mon 10:00"));
        Facts after =
                facts(
                        HelpDesk.standard(),
                        answered(5, "Mon 10:00"),
                        answered(4, "Mon 11:00"),
                        answered(3, "Mon 10:00"),
                        answered(2, "Mon 11:00"),
                        answered(1, "Mon 13:00"));

        Move longer = moves(before, after, Aspect.RESPONSE, 100).get(0);
        assertThat(longer.total()).isEqualTo(4);
        assertThat(ids(longer)).containsExactly(1L, 3L, 2L, 4L);
        assertThat(ids(moves(before, after, Aspect.RESPONSE, 2).get(0))).containsExactly(1L, 3L);
        assertThat(ids(moves(before, after, Aspect.RESPONSE, 3).get(0)))
                .containsExactly(1L, 3L, 2L);
        assertThat(moves(before, after, Aspect.RESPONSE, 3).get(0).total()).isEqualTo(4);
    }

    @Test
    void movesStandInTheOrderOfTheSidesTheyComeFromAndThenOfThoseTheyGoTo() {
        Facts before =
                facts(
                        within(2),
                        answered(1, "Mon 10:00"),
                        answered(2, "Mon 13:00"),
                        ticket().id(3).created("Mon 09:00"),
                        answered(4, "Mon 13:00"));
        Facts after =
                facts(
                        within(2),
                        answered(1, "Mon 13:00"),
                        answered(2, "Mon 10:00"),
                        answered(3, "Mon 10:00"),
                        answered(5, "Mon 13:00"));

        assertThat(moves(before, after, Aspect.RESPONSE_TARGET, 9))
                .extracting(
                        move ->
                                move.from().map(Figure::name).orElse("-")
                                        + " "
                                        + move.to().map(Figure::name).orElse("-"))
                .containsExactly(
                        "FRT_MISSED FRT_MET",
                        "FRT_MISSED -",
                        "FRT_MET FRT_MISSED",
                        "- FRT_MISSED",
                        "- FRT_MET");
    }

    @Test
    void aTicketThatStaysOnItsSideOfATargetHasNotMovedWhateverItsLengthIs() {
        Facts before = facts(within(4), answered(1, "Mon 10:00"));
        Facts after = facts(within(4), answered(1, "Mon 12:00"));

        assertThat(moves(before, after, Aspect.RESPONSE_TARGET, 9)).isEmpty();
        assertThat(moves(before, after, Aspect.RESPONSE, 9)).hasSize(1);
    }
}
