package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Distribution.Band;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** Bands and percentiles are those of the very lengths that a report's figure is made of. */
class DistributionTest {
    private static final Instant NOW = When.at("Mon+6 12:00");
    private static final List<Figure> FIGURES = List.of(Figure.FRT, Figure.ART);

    private final Random random = Seed.random(this);

    @Test
    void aBandEndsWithItsBorderAndTheFirstHasZero() {
        Distribution spread =
                ofResponses("09:00:00", "09:15:00", "09:15:01", "10:00:00", "10:00:01", "17:00:01");

        assertThat(counts(spread)).containsExactly(2L, 2L, 1L, 0L, 1L, 0L, 0L, 0L);
        assertThat(spread.bands().get(0).over()).isZero();
        assertThat(spread.bands().get(1).over()).isEqualTo(Duration.ofMinutes(15));
        assertThat(spread.bands().get(1).upTo()).contains(Duration.ofHours(1));
        assertThat(spread.bands().get(7).over()).isEqualTo(Duration.ofDays(7));
        assertThat(spread.bands().get(7).upTo()).isEmpty();
    }

    @Test
    void percentilesAreInterpolated() {
        Distribution spread = ofResponses("09:10:00", "09:20:00", "09:30:00", "09:40:00");

        assertThat(spread.percentiles())
                .extracting(p -> p.percent() + " " + p.length())
                .containsExactly(
                        "10 PT13M",
                        "25 PT17M30S",
                        "50 PT25M",
                        "75 PT32M30S",
                        "90 PT37M",
                        "95 PT38M30S",
                        "99 PT39M42S");
    }

    @Test
    void withoutTicketsThereIsNoPercentileAndNoShare() {
        Distribution spread = ofResponses();

        assertThat(spread.percentiles()).isEmpty();
        assertThat(counts(spread)).containsOnly(0L);
        assertThat(spread.ratio(spread.bands().get(0))).isEqualTo(OptionalDouble.empty());
    }

    private static Distribution ofResponses(String... times) {
        TicketBuilder[] tickets =
                Stream.iterate(0, i -> i + 1)
                        .limit(times.length)
                        .map(i -> ticket().id(i + 1).created("Mon 09:00"))
                        .toArray(TicketBuilder[]::new);
        for (int i = 0; i < times.length; i++) {
            tickets[i].reply("anna", "Mon " + times[i]);
        }
        ReportQuery week =
                new ReportQuery(
                        Desk.period("Mon", 7),
                        Scope.ALL,
                        Grouping.NONE,
                        TimeBasis.ELAPSED,
                        PeriodBasis.HAPPENED);
        return new Aggregator(Desk.of(tickets).facts()).distribution(week, Figure.FRT, NOW);
    }

    private static List<Long> counts(Distribution spread) {
        return spread.bands().stream().map(Band::count).toList();
    }

    @Test
    void itAgreesWithTheReportAndACountOneByOne() {
        for (int size : List.of(5, 60, 900)) {
            List<TicketKpis> tickets = tickets(size);
            Facts facts = new Facts();
            facts.put(tickets);
            for (int i = 0; i < 60; i++) {
                ReportQuery query = new RandomQueries(random).next(40);
                KpiSummary total = new Aggregator(facts).report(query, NOW).total();
                for (Figure figure : FIGURES) {
                    Distribution spread = new Aggregator(facts).distribution(query, figure, NOW);
                    assertThat(spread.lengths())
                            .isEqualTo(
                                    figure == Figure.FRT
                                            ? total.firstResponse()
                                            : total.resolution());
                    assertOneByOne(spread, new NaiveReport(tickets, query, NOW).lengths(figure));
                }
            }
        }
    }

    private List<TicketKpis> tickets(int count) {
        RandomTickets histories = new RandomTickets(random);
        return Stream.iterate(1, id -> id + 1)
                .limit(count)
                .map(id -> HelpDesk.standard().kpis(histories.next(id)))
                .toList();
    }

    private static void assertOneByOne(Distribution spread, List<Duration> sorted) {
        assertThat(counts(spread).stream().mapToLong(n -> n).sum())
                .isEqualTo(spread.lengths().n())
                .isEqualTo(sorted.size());
        for (Band band : spread.bands()) {
            assertThat(band.count())
                    .isEqualTo(sorted.stream().filter(length -> isIn(band, length)).count());
        }
        assertThat(spread.percentiles()).hasSize(sorted.isEmpty() ? 0 : 7);
        for (Distribution.Percentile one : spread.percentiles()) {
            assertThat(one.length()).isEqualTo(percentile(sorted, one.percent()));
        }
    }

    private static boolean isIn(Band band, Duration length) {
        boolean longEnough = length.compareTo(band.over()) > 0 || length.isZero();
        boolean first = band.over().isZero();
        Optional<Duration> tooLong = band.upTo().filter(limit -> length.compareTo(limit) > 0);
        return longEnough && (first || !length.isZero()) && tooLong.isEmpty();
    }

    private static Duration percentile(List<Duration> sorted, int percent) {
        double rank = percent / 100.0 * (sorted.size() - 1);
        long lower = sorted.get((int) Math.floor(rank)).toMillis();
        long upper = sorted.get((int) Math.ceil(rank)).toMillis();
        double millis = lower + (rank - Math.floor(rank)) * (upper - lower);
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
