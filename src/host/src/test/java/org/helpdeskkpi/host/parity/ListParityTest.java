package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tickets behind figures and open clocks: pages, tables and every ticket say the same. */
class ListParityTest {
    private static final int PAGE = 200;

    /** Figures by where their number stands in a report. */
    private static final Map<String, String> FIGURES =
            Map.of(
                    "opened", "/opened",
                    "answered", "/answered",
                    "reopened", "/reopened",
                    "frt", "/frt/n",
                    "art", "/art/n",
                    "fcr", "/fcr/part",
                    "escalation", "/escalation/part",
                    "artMet", "/art/onTarget/part",
                    "frtOpen", "/frt/onTarget/open");

    private static final Map<String, String> METRICS =
            Map.of(
                    "firstResponse", "frt",
                    "nextResponse", "next",
                    "resolution", "art",
                    "timeInQueue", "inQueue");
    private static final Map<String, String> STATES =
            Map.of(
                    "breached", "Open",
                    "atRisk", "AtRisk",
                    "running", "Running",
                    "paused", "Paused");

    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = Site.start(new ListParityTest());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aTableHasTheTicketsOfAllPagesAndAsManyAsTheReportCounts() {
        List<String> figures = FIGURES.keySet().stream().sorted().toList();
        for (int i = 0; i < site.combinations().size(); i++) {
            Combination one = site.combinations().get(i);
            String figure = figures.get(i % figures.size());
            String asked = "figure=" + figure + "&" + one.query();
            List<Map<String, Object>> pages = new ArrayList<>();
            for (int offset = 0; offset == pages.size(); offset += PAGE) {
                ObjectNode page =
                        site.json("tickets?limit=" + PAGE + "&offset=" + offset + "&" + asked);
                page.path("tickets").forEach(ticket -> pages.add(line(page, ticket)));
            }

            assertThat(site.table("tickets.csv?" + asked).lines()).as(asked).isEqualTo(pages);
            JsonNode total = site.json("report?" + one.query()).path("total");
            assertThat((double) pages.size())
                    .as(asked)
                    .isEqualTo(total.at(FIGURES.get(figure)).doubleValue());
        }
    }

    private static Map<String, Object> line(JsonNode page, JsonNode ticket) {
        ObjectNode line = Site.head(page);
        Site.add(line, ticket);
        line.set("figure", page.path("figure"));
        line.set("gap", page.path("gap"));
        return Table.line(line.put("evidence", evidence(ticket.path("key").asText())));
    }

    private static String evidence(String key) {
        return site.host().url() + "/plugins/servlet/helpdesk-kpi/ticket?key=" + key;
    }

    @Test
    void theClocksCountedOfAMetricAreThoseOfItsLists() {
        METRICS.forEach(
                (metric, figure) -> {
                    JsonNode counts = site.json("clocks?metric=" + metric).path("counts");
                    STATES.forEach(
                            (state, kind) ->
                                    assertThat(listed(figure + kind))
                                            .as(figure + kind)
                                            .isEqualTo(counts.path(state).intValue()));
                });
    }

    private static int listed(String figure) {
        return site.json("tickets?figure=" + figure).path("total").intValue();
    }

    @Test
    void openClocksAreThoseOfAllTicketsAndStandAsTheyRead() {
        for (int i = 0; i < site.combinations().size(); i += 4) {
            Combination one = site.combinations().get(i);
            Scope scope = one.asked(site.zone()).scope();
            List<Map<String, Object>> table = site.table("clocks.csv?" + one.scope()).lines();
            if (!table.isEmpty()) {
                Instant now = Instant.parse((String) table.get(0).get("now"));
                assertThat(table.stream().map(ListParityTest::core))
                        .as(one.toString())
                        .containsExactlyInAnyOrderElementsOf(read(scope, now));
            }
            pages(one, table);
        }
    }

    /** Apart from what another moment changes. */
    private static void pages(Combination one, List<Map<String, Object>> table) {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int offset = 0; offset == pages.size(); offset += PAGE) {
            ObjectNode page =
                    site.json("clocks?limit=" + PAGE + "&offset=" + offset + "&" + one.scope());
            for (JsonNode clock : page.path("clocks")) {
                ObjectNode line = clock.deepCopy();
                line.remove("runs"); // for countdowns
                line.put("evidence", evidence(clock.path("key").asText()));
                line.set("definitionVersion", page.path("definitionVersion"));
                pages.add(atAnyMoment(Table.line(line)));
            }
        }
        assertThat(table.stream().map(ListParityTest::atAnyMoment).toList())
                .as(one.toString())
                .isEqualTo(pages);
    }

    private static Map<String, Object> atAnyMoment(Map<String, Object> line) {
        List.of("now", "taken", "remaining", "state").forEach(line::remove);
        return line;
    }

    private static List<Object> core(Map<String, Object> line) {
        return Stream.of("key", "target", "startedAt", "state", "due", "remaining", "taken")
                .map(name -> line.getOrDefault(name, "-"))
                .toList();
    }

    private static List<List<Object>> read(Scope scope, Instant now) {
        List<List<Object>> read = new ArrayList<>();
        for (TicketKpis ticket : site.desk().tickets()) {
            for (SlaClock clock : ticket.clocks()) {
                if (!clock.isStopped() && Naive.isOf(scope, ticket) && Naive.isOf(scope, clock)) {
                    clock.at(now, site.desk().rules().settings().calendars())
                            .map(reading -> line(ticket, clock, reading))
                            .ifPresent(read::add);
                }
            }
        }
        return read;
    }

    private static List<Object> line(TicketKpis ticket, SlaClock clock, SlaReading reading) {
        String state =
                switch (reading.state()) {
                    case RUNNING -> "running";
                    case PAUSED -> "paused";
                    case AT_RISK -> "atRisk";
                    case BREACHED -> "breached";
                    case MET -> "met";
                };
        return List.of(
                ticket.key(),
                clock.goal().target(),
                clock.start().at().toString(),
                state,
                reading.due().map(Instant::toString).orElse("-"),
                seconds(reading.remaining()),
                seconds(clock.goal().limit().minus(reading.remaining())));
    }

    private static Object seconds(Duration length) {
        return Naive.seconds(Optional.of(length));
    }
}
