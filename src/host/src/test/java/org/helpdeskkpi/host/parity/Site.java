package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;

/** A running host with a random desk, and the random filters to ask it about. */
record Site(
        HostFixture host, Calls admin, RandomDesk desk, List<Combination> combinations, ZoneId zone)
        implements AutoCloseable {
    private static final int TICKETS = 2_000;
    private static final int COMBINATIONS = 200;
    private static final String REST = "/rest/helpdesk-kpi/1.0/";
    private static final JsonMapper JSON = new JsonMapper();

    static Site start(Object test) throws Exception {
        Random random = Seed.random(test);
        HostFixture host = HostFixture.empty();
        RandomDesk desk = RandomDesk.in(host, random, TICKETS);
        ZoneId zone = desk.rules().settings().calendars().standard().zone();
        LocalDate first = LocalDate.ofInstant(desk.start(), zone);
        List<Combination> combinations =
                IntStream.range(0, Seed.cases(COMBINATIONS))
                        .mapToObj(i -> Combination.random(random, first, i))
                        .toList();
        return new Site(host, host.calls().as("admin"), desk, combinations, zone);
    }

    String text(String asked) {
        String path = asked.startsWith("/") ? asked.substring("/jira".length()) : REST + asked;
        HttpResponse<String> answer = admin.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    ObjectNode json(String asked) {
        try {
            return (ObjectNode) JSON.readTree(text(asked));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON for " + asked, e);
        }
    }

    Table table(String asked) {
        return Table.of(text(asked));
    }

    /** What is the same in each line of a table: what the JSON says beside its rows. */
    static ObjectNode head(JsonNode answer) {
        ObjectNode head = JSON.createObjectNode();
        List.of(
                        "period",
                        "time",
                        "basis",
                        "contactsOf",
                        "minimumN",
                        "calendar",
                        "zone",
                        "definitionVersion",
                        "valuesUntil")
                .forEach(name -> head.set(name, answer.path(name)));
        return head;
    }

    static void add(ObjectNode line, JsonNode more) {
        more.properties().forEach(one -> line.set(one.getKey(), one.getValue()));
    }

    @Override
    public void close() {
        host.close();
    }
}
