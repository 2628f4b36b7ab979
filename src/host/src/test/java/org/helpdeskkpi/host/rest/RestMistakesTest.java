package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestMistakesTest {
    private static final int LIMIT = 1_000_000;
    private static HostFixture host;
    private static AppRest rest;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        host = HostFixture.empty();
        rest = new AppRest(host);
        // works at the help desk, but may browse only tickets of her own
        host.host().jira().site().users().add("dina", "Dina Dorn", "helpdesk-agents");
        key = rest.ticket();
        rest.comment("anna", key);
        rest.comment("ben", rest.ticket());
        Awaitility.await().until(() -> answered() == 2);
    }

    private static int answered() {
        return rest.get("lead", "report").path("total").path("answered").asInt();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admin | report?from=2026-02-30&to=2026-03-01 | 400 | from",
                "admin | report?from=2026-03-01               | 400 | to",
                "admin | report?from=2026-03-02&to=2026-03-01 | 400 | to",
                "admin | report?period=always                 | 400 | period",
                "lead  | spikes?from=2024-01-01&to=2025-12-31 | 400 | from",
                "lead  | distribution                         | 400 | figure",
                "lead  | distribution?figure=fcr              | 400 | figure",
                "anna  | distribution?figure=frt&agent=ben    | 403 | agent",
                "lead  | distribution?figure=frt&by=queue     | 400 | by",
                "lead  | load?by=queue                        | 400 | by",
                "anna  | load?agent=ben                       | 403 | agent",
                "lead  | tickets?figure=opened&over=60        | 400 | over",
                "lead  | tickets?figure=art&upTo=-1           | 400 | upTo",
                "lead  | tickets?figure=running&weekday=MONDAY| 400 | weekday",
                "lead  | tickets?figure=frt&hour=24           | 400 | hour",
                "lead  | spikes?by=queue                      | 400 | by",
                "lead  | spikes?queue=nowhere                 | 404 | queue",
                "lead  | report?priority=                     | 400 | priority",
                "admin | holidays                             | 400 | country",
                "admin | holidays?country=zz                  | 404 | country",
                "admin | holidays?country=de&region=zz        | 404 | region",
                "admin | holidays?country=de&from=soon        | 400 | from",
                "admin | holidays?country=de&from=2028&to=2027 | 400 | to",
                "admin | holidays?country=de&from=1990&to=2027 | 400 | to",
                "admin | report?peroid=today                  | 400 | peroid",
                "admin | report?metric=csat                   | 400 | metric",
                "admin | report?by=team                       | 400 | by",
                "admin | report?time=%3Cscript%3E             | 400 | time",
                "admin | report?project=SECRET                | 404 | project",
                "admin | report?queue=none                    | 404 | queue",
                "admin | report?agent=nobody                  | 404 | agent",
                "anna  | report?agent=ben                     | 403 | agent",
                "anna  | report?by=queue&agent=me&agent=ben   | 403 | agent",
                "anna  | report?agent=nobody                  | 403 | agent",
                "anna  | report?agent=-                       | 403 | agent",
                "lead  | tickets                              | 400 | figure",
                "lead  | tickets?figure=csat                  | 400 | figure",
                "lead  | tickets?figure=art&gap=NO_REPLY      | 400 | gap",
                "lead  | tickets?figure=art&by=agent          | 400 | by",
                "lead  | tickets?figure=art&limit=201         | 400 | limit",
                "lead  | tickets?figure=art&offset=-1         | 400 | offset",
                "lead  | tickets?figure=art&sort=best         | 400 | sort",
                "lead  | tickets?figure=art&queue=none        | 404 | queue",
                "anna  | tickets?figure=art&agent=ben         | 403 | agent",
                "anna  | tickets?figure=art&agent=-           | 403 | agent",
                "carla | tickets?figure=art                   | 403 | ''",
                "anna  | tickets/HELP-999999                  | 404 | key",
                "anna  | tickets/%22%3E%3Cb%3E                | 404 | key",
                "carla | report                               | 403 | ''",
                "carla | tickets/HELP-1                       | 403 | ''"
            })
    void aWrongQuestionIsToldItsPlace(String caller, String path, int status, String place) {
        AppRest.assertErrors(rest.send(caller, "GET", path, ""), status, place);
    }

    @Test
    void aTicketThatTheCallerMayNotBrowseIsAsUnknownAsOneThatIsNot() {
        HttpResponse<String> hidden = rest.send("dina", "GET", "tickets/" + key, "");
        HttpResponse<String> unknown = rest.send("dina", "GET", "tickets/HELP-999999", "");

        AppRest.assertErrors(hidden, 404, "key");
        assertThat(hidden.body().replace(key, "?"))
                .isEqualTo(unknown.body().replace("HELP-999999", "?"));
    }

    @Test
    void anAgentSeesRowsOfTheirOwnOnlyALeadEveryones() {
        for (String by : List.of("agent", "agent,queue")) {
            assertThat(agents("anna", by)).isEqualTo(List.of("anna"));
            assertThat(agents("dina", by)).isEmpty();
            assertThat(agents("lead", by)).contains("anna", "ben");
        }
        assertThat(rest.get("anna", "report?agent=me").path("total").path("answered").asInt())
                .isEqualTo(1);
        assertThat(rest.get("lead", "report?agent=ben").path("total").path("answered").asInt())
                .isEqualTo(1);
    }

    @Test
    void anAgentIsShownTheirOwnTicketsAndTheNumberOfOthers() {
        JsonNode anna = rest.get("anna", "tickets?figure=answered");
        JsonNode lead = rest.get("lead", "tickets?figure=answered");
        JsonNode answered = rest.get("lead", "report").path("total").path("answered");

        assertThat(anna.path("total")).isEqualTo(lead.path("total")).isEqualTo(answered);
        assertThat(anna.path("tickets").findValues("agent"))
                .extracting(agent -> agent.path("key").asText())
                .containsExactly("anna");
        assertThat(anna.path("others").asInt()).isEqualTo(1);
        assertThat(lead.path("tickets")).hasSize(2);
    }

    private static List<String> agents(String caller, String by) {
        JsonNode rows = rest.get(caller, "report?by=" + by).path("rows");
        return rows.findValues("agent").stream()
                .map(agent -> agent.path("key").asText("nobody"))
                .distinct()
                .toList();
    }

    @Test
    void onlyTheMetricsAskedForAreAnswered() {
        JsonNode total = rest.get("anna", "report?metric=fcr&metric=art").path("total");

        assertThat(total.has("fcr") && total.has("art")).isTrue();
        assertThat(total.has("frt") || total.has("escalation")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{                                            | ~~",
                "{}{}                                         | ~~",
                "nonsense                                     | ~~",
                "~~                                           | version",
                "[]                                           | ~~",
                "{\"version\":1}                              | ~~",
                "{\"version\":\"1\",\"settings\":{}}          | version",
                "{\"version\":-1,\"settings\":{}}             | version",
                "{\"version\":1,\"settings\":{},\"x\":1}      | x",
                "{\"version\":1,\"settings\":{\"colour\":1}}  | colour",
                "{\"version\":1,\"settings\":{\"calendars\":[{\"zone\":\"Mars\"}]}} | calendars[0].zone"
            })
    void settingsThatCantBeReadAreRefusedAndNothingIsSaved(String body, String place) {
        JsonNode before = rest.get("admin", "settings");

        AppRest.assertErrors(put(body), 400, place);

        assertThat(rest.get("admin", "settings")).isEqualTo(before);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        AppRest.assertErrors(put("{\"version\":1,\"settings\":" + "[".repeat(50_000)), 400, "");
        AppRest.assertErrors(
                put("{\"version\":1,\"settings\":" + "[".repeat(900) + "]".repeat(900) + "}"),
                400,
                "");
    }

    @Test
    void anotherVersionThanTheCurrentOneIsAConflict() {
        ObjectNode settings = (ObjectNode) rest.get("admin", "settings");
        int current = settings.path("version").asInt();

        HttpResponse<String> answer = put(settings.put("version", current - 1).toString());

        AppRest.assertErrors(answer, 409, "version");
        assertThat(answer.body()).contains("the current one is " + current);
    }

    @Test
    void aMegabyteIsReadAndOneByteMoreIsTooLarge() {
        String settings = rest.get("admin", "settings").toString();
        String padded = settings + " ".repeat(LIMIT - settings.length());

        assertThat(put(padded).statusCode()).isEqualTo(200);
        AppRest.assertErrors(put(padded + " "), 413, "");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing, 404",
        "POST, report, 405",
        "DELETE, settings, 405",
        "GET, tickets/HELP-1/more, 404"
    })
    void whatThereIsNotTellsNothingInside(String method, String path, int status) {
        HttpResponse<String> answer = rest.send("admin", method, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        AppRest.assertTellsNothingInside(answer);
    }

    private static HttpResponse<String> put(String body) {
        return rest.send("admin", "PUT", "settings", body);
    }
}
