package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What gadgets, REST and tables say of random filters is the same to the last digit, and the same
 * as looking at every ticket.
 */
class ParityTest {
    private static final Set<String> TIMES = Set.of("day", "week", "month");

    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = Site.start(new ParityTest());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void gadgetsAreToldWhatRestTells() throws Exception {
        JsonNode addresses = Addresses.of(site.combinations());
        int asked = 0;
        for (int i = 0; i < addresses.size(); i++) {
            Combination one = site.combinations().get(i);
            if (one.forGadget()) {
                JsonNode gadget = addresses.get(i);
                same(gadget.path("report"), "report?by=" + one.by() + "&" + one.query());
                same(gadget.path("reportCsv"), "report.csv?by=" + one.by() + "&" + one.query());
                same(gadget.path("distribution"), "distribution?figure=frt&" + one.query());
                same(gadget.path("load"), "load?" + one.query());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(addresses.size() / 2);
    }

    private static void same(JsonNode address, String asked) {
        assertThat(site.text(address.asText())).as(asked).isEqualTo(site.text(asked));
    }

    @Test
    void aTableSaysWhatItsReportSays() {
        for (Combination one : site.combinations()) {
            String asked = "by=" + one.by() + "&" + one.query();
            JsonNode report = site.json("report?" + asked);
            Table table = site.table("report.csv?" + asked);

            assertThat(table.lines()).hasSize(1 + report.path("rows").size());
            assertThat(table.lines().get(0)).as(asked).isEqualTo(Table.line(total(report)));
            for (int i = 1; i < table.lines().size(); i++) {
                JsonNode row = report.path("rows").get(i - 1);
                assertThat(table.lines().get(i)).as(asked).isEqualTo(Table.line(row(report, row)));
            }
        }
    }

    private static ObjectNode total(JsonNode report) {
        ObjectNode line = line(report).put("row", "total");
        Site.add(line, report.path("total"));
        return line.set("before", report.path("before"));
    }

    private static ObjectNode row(JsonNode report, JsonNode row) {
        ObjectNode line = line(report).put("row", "row");
        Site.add(line, row);
        Site.add(line, row.path("now"));
        return line.without(List.of("now", "day"));
    }

    private static ObjectNode line(JsonNode report) {
        ObjectNode line = Site.head(report);
        line.set("by", report.path("by"));
        return line.set("previous", report.path("previous"));
    }

    @Test
    void reportsSayWhatLookingAtEveryTicketSays() {
        for (Combination one : site.combinations()) {
            JsonNode report = site.json("report?by=" + one.by() + "&" + one.query());
            Naive naive = new Naive(site.desk(), one.asked(site.zone()), Instant.now());
            Period period = naive.query().period();

            assertSame(one, report.path("total"), naive.total(period));
            assertSame(one, report.path("before"), naive.total(period.previous()));
            if (TIMES.contains(one.by())) {
                buckets(one, report, naive);
            } else if (!one.by().equals("none")) {
                rows(one, report, naive);
            }
        }
    }

    /** A row of time is the total of its days. */
    private static void buckets(Combination one, JsonNode report, Naive naive) {
        LocalDate next = one.from();
        for (JsonNode row : report.path("rows")) {
            LocalDate from = LocalDate.parse(row.path("bucket").path("from").asText());
            LocalDate to = LocalDate.parse(row.path("bucket").path("to").asText());
            assertThat(from).as(one.toString()).isEqualTo(next);
            next = to.plusDays(1);
            Period days = new Period(from, next, site.zone());
            assertSame(one, row.path("now"), naive.total(days));
        }
        assertThat(next).as(one.toString()).isEqualTo(one.to().plusDays(1));
    }

    private static void rows(Combination one, JsonNode report, Naive naive) {
        Period now = naive.query().period();
        Map<String, Map<String, Object>> rows = naive.rows(now);
        Map<String, Map<String, Object>> before = naive.rows(now.previous());
        Set<String> missing = new HashSet<>(rows.keySet());
        missing.addAll(before.keySet());
        for (JsonNode row : report.path("rows")) {
            String name = naive.name(agent(row), standing(row));
            missing.remove(name);
            assertSame(one, row.path("now"), row(rows, name, naive, now));
            assertSame(one, row.path("before"), row(before, name, naive, now.previous()));
        }
        assertThat(missing).as(one.toString()).isEmpty();
    }

    private static Map<String, Object> row(
            Map<String, Map<String, Object>> rows, String name, Naive naive, Period period) {
        return rows.containsKey(name) ? rows.get(name) : naive.emptyRow(period, name);
    }

    private static Optional<AgentId> agent(JsonNode row) {
        return text(row.path("agent").path("key")).map(AgentId::new);
    }

    private static Standing standing(JsonNode row) {
        return new Standing(
                text(row.path("queue").path("id")).map(QueueId::new),
                text(row.path("priority")),
                text(row.path("channel")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue());
    }

    private static void assertSame(Combination one, JsonNode told, Map<String, Object> expected) {
        expected.forEach(
                (place, value) -> {
                    JsonNode found = told.at("/" + place.replace('.', '/'));
                    Object number = found.isNumber() ? found.doubleValue() : null;
                    Double wanted = value == null ? null : ((Number) value).doubleValue();
                    assertThat(found.isMissingNode()).as(place).isFalse();
                    assertThat(number).as("%s of %s", place, one).isEqualTo(wanted);
                });
    }
}
