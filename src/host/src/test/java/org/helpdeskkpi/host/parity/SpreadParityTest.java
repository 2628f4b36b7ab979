package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.ticket.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How lengths are spread and when tickets come, in JSON and as tables, against looking at every
 * ticket.
 */
class SpreadParityTest {
    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = Site.start(new SpreadParityTest());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void distributionsAreThoseOfAllLengths() {
        for (Combination one : site.combinations()) {
            for (Figure figure : List.of(Figure.FRT, Figure.ART)) {
                String asked = "figure=" + figure.name().toLowerCase() + "&" + one.query();
                JsonNode told = site.json("distribution?" + asked);
                List<Duration> lengths =
                        new Naive(site.desk(), one.asked(site.zone()), Instant.now())
                                .report()
                                .lengths(figure);

                bands(told, lengths, asked);
                percentiles(told, lengths, asked);
                table(told, site.table("distribution.csv?" + asked), asked);
            }
        }
    }

    private static void bands(JsonNode told, List<Duration> lengths, String asked) {
        long counted = 0;
        for (JsonNode band : told.path("bands")) {
            long over = band.path("over").asLong();
            long upTo = band.path("upTo").asLong(Long.MAX_VALUE / 1_000);
            long count =
                    lengths.stream()
                            .filter(l -> l.toMillis() > over * 1_000 || over == 0)
                            .filter(l -> l.toMillis() <= upTo * 1_000)
                            .count();
            counted += count;
            assertThat(band.path("count").asLong()).as(asked).isEqualTo(count);
            if (!lengths.isEmpty()) {
                assertThat(band.path("ratio").doubleValue())
                        .as(asked)
                        .isEqualTo((double) count / lengths.size());
            }
        }
        assertThat(counted).as(asked).isEqualTo(lengths.size());
        assertThat(told.path("n").asLong()).as(asked).isEqualTo(lengths.size());
    }

    private static void percentiles(JsonNode told, List<Duration> lengths, String asked) {
        assertThat(told.path("percentiles")).as(asked).hasSize(lengths.isEmpty() ? 0 : 7);
        for (JsonNode one : told.path("percentiles")) {
            assertThat(one.path("seconds").doubleValue())
                    .as(asked)
                    .isEqualTo(percentile(lengths, one.path("percent").asInt() / 100.0));
        }
    }

    /** As PostgreSQL's percentile_cont. */
    private static double percentile(List<Duration> sorted, double fraction) {
        double rank = fraction * (sorted.size() - 1);
        int below = (int) rank;
        long lower = sorted.get(below).toMillis();
        long upper = sorted.get(Math.min(below + 1, sorted.size() - 1)).toMillis();
        double millis = lower + (rank - below) * (upper - lower);
        return Naive.seconds(Optional.of(Duration.ofNanos(Math.round(millis * 1e6))));
    }

    private static void table(JsonNode told, Table table, String asked) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode band : told.path("bands")) {
            expected.add(Table.line(line(told, band).put("row", "band")));
        }
        for (JsonNode percentile : told.path("percentiles")) {
            expected.add(Table.line(line(told, percentile).put("row", "percentile")));
        }
        assertThat(table.lines()).as(asked).isEqualTo(expected);
    }

    private static ObjectNode line(JsonNode told, JsonNode part) {
        ObjectNode line = Site.head(told);
        for (String name :
                List.of(
                        "figure",
                        "n",
                        "enough",
                        "mean",
                        "median",
                        "medianLow",
                        "medianHigh",
                        "p90")) {
            line.set(name, told.path(name));
        }
        Site.add(line, part);
        return line;
    }

    @Test
    void theHoursOfTheWeekAreThoseOfAllTickets() {
        for (Combination one : site.combinations()) {
            JsonNode told = site.json("load?" + one.query());
            ReportQuery query = one.asked(site.zone());
            Map<String, Long> opened = new HashMap<>();
            Map<String, Long> answered = new HashMap<>();
            for (TicketKpis ticket : site.desk().tickets()) {
                opening(ticket, query).ifPresent(at -> opened.merge(hour(at), 1L, Long::sum));
                credits(ticket, query.scope())
                        .filter(credit -> credit.kind() == Credit.Kind.ANSWERED)
                        .filter(credit -> isIn(query, ticket, credit.at()))
                        .forEach(credit -> answered.merge(hour(credit.at()), 1L, Long::sum));
            }
            assertThat(told.path("cells")).hasSize(7 * 24);
            for (JsonNode cell : told.path("cells")) {
                String hour = cell.path("weekday").asText() + " " + cell.path("hour").asInt();
                assertThat(cell.path("opened").asLong())
                        .as("opened %s of %s", hour, one)
                        .isEqualTo(opened.getOrDefault(hour, 0L));
                assertThat(cell.path("answered").asLong())
                        .as("answered %s of %s", hour, one)
                        .isEqualTo(answered.getOrDefault(hour, 0L));
            }
            table(told, site.table("load.csv?" + one.query()));
        }
    }

    private static void table(JsonNode told, Table table) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode cell : told.path("cells")) {
            ObjectNode line = Site.head(told);
            Site.add(line, cell);
            line.set("days", told.path("days").path(cell.path("weekday").asText()));
            line.set("hoursOf", told.path("hoursOf"));
            expected.add(Table.line(line));
        }
        assertThat(table.lines()).isEqualTo(expected);
    }

    /** When it came, or first came into a narrow scope. */
    private static Optional<Instant> opening(TicketKpis ticket, ReportQuery query) {
        boolean wanted = Naive.isOf(query.scope(), ticket) && ticket.excluded().isEmpty();
        Optional<Instant> at =
                query.scope().isNarrow()
                        ? credits(ticket, query.scope())
                                .filter(credit -> credit.kind() == Credit.Kind.HANDLED)
                                .map(Credit::at)
                                .findFirst()
                        : Optional.of(ticket.created());
        return at.filter(one -> wanted && isIn(query, ticket, one));
    }

    private static boolean isIn(ReportQuery query, TicketKpis ticket, Instant at) {
        boolean created = query.basis() == PeriodBasis.CREATED;
        return query.period().contains(created ? ticket.created() : at);
    }

    private static String hour(Instant at) {
        ZonedDateTime there = at.atZone(site.zone());
        return there.getDayOfWeek() + " " + there.getHour();
    }

    private static Stream<Credit> credits(TicketKpis ticket, Scope scope) {
        return Naive.isOf(scope, ticket)
                ? ticket.credits().stream().filter(credit -> isOf(scope, credit))
                : Stream.of();
    }

    private static boolean isOf(Scope scope, Credit credit) {
        Standing at = credit.standing();
        return (scope.agents().isEmpty() || scope.agents().contains(credit.agent()))
                && (scope.queues().isEmpty() || scope.queues().contains(at.queue()))
                && (scope.priorities().isEmpty() || scope.priorities().contains(at.priority()))
                && (scope.channels().isEmpty() || scope.channels().contains(at.channel()));
    }
}
