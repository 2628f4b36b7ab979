package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What reports and lists say of clocks. */
class ClockFiguresTest {
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());
    private static final Map<State, Figure> OPEN =
            Map.of(
                    State.BREACHED, Figure.OPEN_BREACHES,
                    State.AT_RISK, Figure.AT_RISK,
                    State.RUNNING, Figure.RUNNING,
                    State.PAUSED, Figure.PAUSED);

    private static final Map<SlaMetric, Map<State, Figure>> OF_METRIC =
            Map.of(
                    SlaMetric.FIRST_RESPONSE,
                    open(Figure.FRT_AT_RISK, Figure.FRT_RUNNING, Figure.FRT_PAUSED),
                    SlaMetric.RESOLUTION,
                    open(Figure.ART_AT_RISK, Figure.ART_RUNNING, Figure.ART_PAUSED),
                    SlaMetric.NEXT_RESPONSE,
                    open(Figure.NEXT_AT_RISK, Figure.NEXT_RUNNING, Figure.NEXT_PAUSED),
                    SlaMetric.TIME_IN_QUEUE,
                    open(Figure.IN_QUEUE_AT_RISK, Figure.IN_QUEUE_RUNNING, Figure.IN_QUEUE_PAUSED));

    private final Random random = Seed.random(this);

    private static Period around(Instant now) {
        var day = now.atZone(java.time.ZoneOffset.UTC).toLocalDate();
        return new Period(day, day.plusDays(1), java.time.ZoneOffset.UTC);
    }

    private static Listing list(Facts facts, Figure figure, Instant now, PeriodBasis basis) {
        var query =
                new ReportQuery(around(now), Scope.ALL, Grouping.NONE, TimeBasis.ELAPSED, basis);
        var page = new ListQuery.Page(ListQuery.Order.EARLIEST, 0, ListQuery.Page.LARGEST);
        return new Aggregator(facts)
                .list(new ListQuery(query, figure, Slice.ALL, Optional.empty(), page), now);
    }

    /** The columns keep instants, a reading counts: they say the same at any now. */
    @Test
    void openClocksAreListedByHowTheyStandNow() {
        RandomTickets histories = new RandomTickets(random);
        List<TicketKpis> tickets = new ArrayList<>();
        for (long id = 1; id <= 1_500; id++) {
            tickets.add(DESK.kpis(histories.next(id)));
        }
        for (int day = 70; day < 110; day++) {
            Instant now = When.at("Mon 00:00").plusSeconds(day * 86_400L + random.nextInt(86_400));
            compare(tickets.stream().filter(t -> !t.updated().isAfter(now)).toList(), now);
        }
    }

    private static void compare(List<TicketKpis> untilNow, Instant now) {
        Facts facts = new Facts();
        facts.put(untilNow);
        List<SlaClock> open =
                untilNow.stream()
                        .flatMap(kpis -> kpis.clocks().stream())
                        .filter(clock -> !clock.isStopped())
                        .toList();
        listed(facts, OPEN, open, now);
        OF_METRIC.forEach((metric, figures) -> listed(facts, figures, of(metric, open), now));
    }

    private static void listed(
            Facts facts, Map<State, Figure> figures, List<SlaClock> clocks, Instant now) {
        figures.forEach(
                (state, figure) ->
                        assertThat(list(facts, figure, now, PeriodBasis.HAPPENED).total())
                                .as("%s at %s", figure, now)
                                .isEqualTo(count(clocks, state, now)));
    }

    private static Map<State, Figure> open(Figure atRisk, Figure running, Figure paused) {
        return Map.of(State.AT_RISK, atRisk, State.RUNNING, running, State.PAUSED, paused);
    }

    private static List<SlaClock> of(SlaMetric metric, List<SlaClock> clocks) {
        return clocks.stream().filter(clock -> clock.metric() == metric).toList();
    }

    private static long count(List<SlaClock> open, State state, Instant now) {
        return open.stream()
                .flatMap(clock -> clock.at(now, DESK.settings().calendars()).stream())
                .map(SlaReading::state)
                .filter(state::equals)
                .count();
    }

    @Test
    void attainmentCountsClocksThatStoppedAndOpenBreachesApart() {
        HelpDesk desk =
                HelpDesk.standard()
                        .targets(
                                SlaPolicy.of(Targets.hours("answer", SlaMetric.FIRST_RESPONSE, 1)));
        Desk report =
                Desk.of(
                        desk,
                        ticket().id(1).created("Mon 09:00").reply("anna", "Mon 10:00"),
                        ticket().id(2).created("Mon 09:00").reply("anna", "Mon 10:01"),
                        ticket().id(3).created("Mon 09:00"),
                        ticket().id(4).created("Tue 09:30"));

        Instant now = When.at("Tue 10:00");
        Attainment attainment =
                report.report(Grouping.NONE, now).total().attainment(SlaMetric.FIRST_RESPONSE);

        assertThat(attainment).isEqualTo(new Attainment(new Rate(1, 2, 0), 1));
        assertThat(report.during("Mon", 1).report(Grouping.NONE, now).total())
                .extracting(total -> total.attainment(SlaMetric.FIRST_RESPONSE).open())
                .isEqualTo(0L);
        assertThat(report.byCreation().report(Grouping.NONE, now).total())
                .extracting(total -> total.attainment(SlaMetric.FIRST_RESPONSE).open())
                .isEqualTo(1L);
    }

    @Test
    void anAnswerInAListTellsWhetherItsOwnClockWasInTime() {
        HelpDesk desk =
                HelpDesk.standard()
                        .targets(
                                SlaPolicy.of(Targets.hours("answer", SlaMetric.FIRST_RESPONSE, 1)));
        Facts facts = new Facts();
        facts.put(
                List.of(
                        desk.kpis(ticket().id(1).created("Mon 09:00").reply("anna", "Mon 09:30")),
                        desk.kpis(ticket().id(2).created("Mon 09:00").reply("anna", "Mon 11:00"))));

        Listing answers = list(facts, Figure.ANSWERED, When.at("Mon 12:00"), PeriodBasis.HAPPENED);
        Listing missed = list(facts, Figure.FRT_MISSED, When.at("Mon 12:00"), PeriodBasis.HAPPENED);

        assertThat(answers.entries())
                .extracting(Listing.Entry::onTarget)
                .containsExactly(Optional.of(true), Optional.of(false));
        assertThat(missed.entries()).hasSize(1);
        assertThat(missed.entries().get(0).length()).contains(java.time.Duration.ofHours(2));
    }
}
