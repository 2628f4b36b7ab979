package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What came and what was answered, by the hour of the week on the wall. */
class LoadTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = When.at("Mon+6 12:00");
    private static final BusinessCalendar HOURS =
            BusinessCalendar.weekly("Always", BERLIN, Map.of(DayOfWeek.MONDAY, DayHours.ALL_DAY));

    private final Random random = Seed.random(this);

    @Test
    void anHourIsThatOnTheWallInSummerAndInWinter() {
        LocalDate first = LocalDate.of(2026, 3, 27);
        Load load =
                load(
                        new Period(first, first.plusDays(5), BERLIN),
                        Desk.of(
                                ticket().id(1).created("2026-03-27 08:30"),
                                ticket().id(2).created("2026-03-31 07:30")));

        assertThat(opened(load)).isEqualTo(Map.of("FRIDAY 9", 1L, "TUESDAY 9", 1L));
    }

    @Test
    void theHourThatComesTwiceCountsTwice() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        Load load =
                load(
                        new Period(sunday, sunday.plusDays(1), BERLIN),
                        Desk.of(
                                ticket().id(1).created("2026-10-25 00:30"),
                                ticket().id(2).created("2026-10-25 01:30")));

        assertThat(opened(load)).isEqualTo(Map.of("SUNDAY 2", 2L));
    }

    @Test
    void itSaysHowManyOfEachWeekdayThereAre() {
        Map<DayOfWeek, Integer> days = load(Desk.period("Sat", 9), Desk.of()).days();

        assertThat(days.get(DayOfWeek.SATURDAY)).isEqualTo(2);
        assertThat(days.get(DayOfWeek.SUNDAY)).isEqualTo(2);
        assertThat(days.get(DayOfWeek.MONDAY)).isEqualTo(1);
    }

    private static Load load(Period period, Desk desk) {
        return new Aggregator(desk.facts())
                .load(
                        new ReportQuery(
                                period,
                                Scope.ALL,
                                Grouping.NONE,
                                TimeBasis.ELAPSED,
                                PeriodBasis.HAPPENED),
                        HOURS);
    }

    private static Map<String, Long> opened(Load load) {
        Map<String, Long> opened = new TreeMap<>();
        for (Load.Cell cell : load.cells()) {
            opened.merge(cell.weekday() + " " + cell.hour(), cell.opened(), Long::sum);
        }
        opened.values().removeIf(count -> count == 0);
        return opened;
    }

    @Test
    void theCellsAreTheListsByTheHourOnTheirWall() {
        RandomTickets histories = new RandomTickets(random);
        List<TicketKpis> tickets =
                Stream.iterate(1, id -> id + 1)
                        .limit(900)
                        .map(id -> HelpDesk.standard().kpis(histories.next(id)))
                        .toList();
        Facts facts = new Facts();
        facts.put(tickets);
        for (int i = 0; i < 80; i++) {
            ReportQuery query = new RandomQueries(random).by(Grouping.NONE, 40);
            Load load = new Aggregator(facts).load(query, HOURS);

            assertThat(load.cells()).hasSize(168);
            Map<Integer, Long> opened = byHour(facts, query, Figure.OPENED);
            Map<Integer, Long> answered = byHour(facts, query, Figure.ANSWERED);
            for (int hour = 0; hour < 168; hour++) {
                Load.Cell cell = load.cells().get(hour);
                assertThat((cell.weekday().getValue() - 1) * 24 + cell.hour()).isEqualTo(hour);
                assertThat(cell.opened()).isEqualTo(opened.getOrDefault(hour, 0L));
                assertThat(cell.answered()).isEqualTo(answered.getOrDefault(hour, 0L));
            }
            KpiSummary total = new Aggregator(facts).report(query, NOW).total();
            assertThat(load.cells().stream().mapToLong(Load.Cell::opened).sum())
                    .isEqualTo(total.opened());
            assertThat(load.cells().stream().mapToLong(Load.Cell::answered).sum())
                    .isEqualTo(total.answered());
        }
    }

    private static Map<Integer, Long> byHour(Facts facts, ReportQuery query, Figure figure) {
        Map<Integer, Long> byHour = new TreeMap<>();
        for (Listing.Entry entry : RandomQueries.all(facts, query, figure, NOW)) {
            ZonedDateTime wall = entry.at().atZone(query.period().zone());
            int hour = (wall.getDayOfWeek().getValue() - 1) * 24 + wall.getHour();
            byHour.merge(hour, 1L, Long::sum);
        }
        return byHour;
    }
}
