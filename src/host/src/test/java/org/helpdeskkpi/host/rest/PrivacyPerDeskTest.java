package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two help desks: HELP, where leads see names, and BILL, where figures are the team's only. In each
 * Anna answered a ticket and Ben did.
 */
class PrivacyPerDeskTest {
    private static final List<String> CALLERS = List.of("anna", "lead", "admin");
    private static final String ANSWERED = "figure=answered&period=today";

    private static PrivacyDesk desk;
    private static String billedByAnna;
    private static String billedByBen;

    @BeforeAll
    static void start() throws Exception {
        desk = new PrivacyDesk();
        desk.host.host().jira().site().catalog().projectNamed("BILL", "Billing desk");
        desk.change("projects", "[\"HELP\", \"BILL\"]");
        billedByAnna = desk.answered("BILL", "anna");
        billedByBen = desk.answered("BILL", "ben");
        for (String key : List.of(desk.byAnna, billedByAnna)) {
            desk.rest.assign(key, "anna");
        }
        for (String key : List.of(desk.byBen, billedByBen)) {
            desk.rest.assign(key, "ben");
        }
        Awaitility.await().until(() -> withAgent("clocks").equals(all()));
        Awaitility.await().until(() -> withAgent("tickets?" + ANSWERED).equals(all()));
        desk.change(
                "privacy",
                "{\"mode\": \"off\", \"projects\": {\"HELP\": \"leads\", \"BILL\": \"team\"}}");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Map<String, String> all() {
        return Map.of(
                desk.byAnna, "anna", desk.byBen, "ben", billedByAnna, "anna", billedByBen, "ben");
    }

    private static Map<String, String> withAgent(String list) {
        return agents(desk.rest.get("admin", list));
    }

    /** Whose each ticket of a list is said to be; "hidden" where that is not told. */
    private static Map<String, String> agents(JsonNode list) {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode one : list.has("clocks") ? list.path("clocks") : list.path("tickets")) {
            JsonNode agent = one.path("agent");
            String key = agent.path("hidden").asBoolean() ? "hidden" : agent.path("key").asText();
            found.put(one.path("key").asText(), key);
        }
        return found;
    }

    private static void assertWithheld(JsonNode answer, String... projects) {
        assertThat(answer.path("withheld")).extracting(JsonNode::asText).containsExactly(projects);
    }

    @Test
    void theTeamsFiguresAreOfBothAndNothingIsLeftOut() {
        for (String caller : CALLERS) {
            JsonNode report = desk.rest.get(caller, "report?period=today");
            assertWithheld(report);
            assertThat(report.at("/total/frt/n").asInt()).as(caller).isEqualTo(4);
            JsonNode spread = desk.rest.get(caller, "distribution?figure=frt&period=today");
            assertWithheld(spread);
            assertThat(spread.path("n").asInt()).as(caller).isEqualTo(4);
            assertWithheld(desk.rest.get(caller, "load?period=today"));
        }
    }

    @Test
    void rowsByAgentAreOfTheDeskWhoseModeNamesThem() {
        for (String caller : CALLERS) {
            JsonNode report = desk.rest.get(caller, "report?period=today&by=agent");
            assertWithheld(report, "BILL");
            assertThat(report.at("/total/frt/n").asInt()).as(caller).isEqualTo(2);
            Map<String, Integer> answered = new TreeMap<>();
            for (JsonNode row : report.path("rows")) {
                answered.put(row.at("/agent/key").asText("-"), row.at("/now/frt/n").asInt());
            }
            answered.keySet().retainAll(Set.of("anna", "ben"));
            assertThat(answered)
                    .as(caller)
                    .isEqualTo(
                            caller.equals("anna")
                                    ? Map.of("anna", 1)
                                    : Map.of("anna", 1, "ben", 1));
        }
    }

    /** One's own figures, too, are of the desk alone where they may be seen. */
    @ParameterizedTest
    @CsvSource({"lead,ben", "admin,ben", "admin,anna", "anna,anna", "anna,me"})
    void aPersonsFiguresAreOfTheDeskWhoseModeShowsThem(String caller, String agent) {
        String who = "&agent=" + agent;
        JsonNode report = desk.rest.get(caller, "report?period=today" + who);
        assertWithheld(report, "BILL");
        assertThat(report.at("/total/frt/n").asInt()).isEqualTo(1);
        JsonNode spread = desk.rest.get(caller, "distribution?figure=frt&period=today" + who);
        assertWithheld(spread, "BILL");
        assertThat(spread.path("n").asInt()).isEqualTo(1);
        assertWithheld(desk.rest.get(caller, "load?period=today" + who), "BILL");
        for (String list : List.of("tickets?" + ANSWERED + who, "clocks?state=running" + who)) {
            JsonNode answer = desk.rest.get(caller, list);
            assertWithheld(answer, "BILL");
            String own = agent.equals("ben") ? desk.byBen : desk.byAnna;
            assertThat(agents(answer).keySet()).as(list).containsExactly(own);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report?by=agent",
                "report?agent=anna",
                "report.csv?by=agent",
                "tickets?figure=answered&agent=anna",
                "tickets.csv?figure=answered&agent=anna",
                "distribution?figure=frt&agent=anna",
                "load?agent=anna",
                "clocks?agent=anna"
            })
    void ofTheOtherDeskAloneNobodyIsToldOfAPerson(String question) {
        for (String caller : CALLERS) {
            HttpResponse<String> answer = desk.asked(caller, question + "&project=BILL");
            assertThat(answer.statusCode()).as("%s by %s", question, caller).isEqualTo(403);
            assertThat(answer.body()).contains("BILL", "team").doesNotContain("HELP");
            assertThat(desk.status(caller, question + "&project=HELP")).isEqualTo(200);
        }
    }

    @Test
    void listsNameWhomEachTicketsOwnDeskLetsThem() {
        for (String list : List.of("tickets?" + ANSWERED, "clocks?state=running")) {
            for (String caller : List.of("lead", "admin")) {
                JsonNode whole = desk.rest.get(caller, list);
                assertWithheld(whole);
                assertThat(agents(whole))
                        .as("%s by %s", list, caller)
                        .isEqualTo(
                                Map.of(
                                        desk.byAnna,
                                        "anna",
                                        desk.byBen,
                                        "ben",
                                        billedByAnna,
                                        "hidden",
                                        billedByBen,
                                        "hidden"));
            }
            JsonNode own = desk.rest.get("anna", list);
            assertThat(agents(own))
                    .as(list)
                    .isEqualTo(
                            Map.of(
                                    desk.byAnna,
                                    "anna",
                                    billedByAnna,
                                    "hidden",
                                    billedByBen,
                                    "hidden"));
            assertThat(own.path("others").asInt()).isEqualTo(1);
        }
    }

    @Test
    void evidenceNamesWhomItsOwnDeskLetsIt() {
        for (String caller : List.of("lead", "admin")) {
            assertThat(named(caller, "tickets/" + desk.byBen)).containsExactly("ben", "carla");
            assertThat(named(caller, "tickets/" + billedByBen)).isEmpty();
        }
        assertThat(named("anna", "tickets/" + desk.byAnna)).containsExactly("anna");
        assertThat(named("anna", "tickets/" + billedByAnna)).isEmpty();
    }

    private static Set<String> named(String caller, String path) {
        return PrivacyDesk.namedIn(desk.body(caller, path));
    }

    @Test
    void tablesSayTheSameAndNameWhatIsLeftOut() {
        HttpResponse<String> whole = desk.asked("lead", "tickets.csv?" + ANSWERED);
        assertThat(withheld(whole)).isEmpty();
        for (String line : whole.body().lines().skip(1).toList()) {
            assertThat(PrivacyDesk.namedIn(line).isEmpty())
                    .as(line)
                    .isEqualTo(line.contains("BILL-"));
        }
        HttpResponse<String> bens = desk.asked("lead", "tickets.csv?" + ANSWERED + "&agent=ben");
        assertThat(withheld(bens)).isEqualTo("BILL");
        assertThat(bens.body()).contains(desk.byBen).doesNotContain("BILL-", desk.byAnna);
        HttpResponse<String> rows = desk.asked("anna", "report.csv?period=today&by=agent");
        assertThat(withheld(rows)).isEqualTo("BILL");
        assertThat(PrivacyDesk.namedIn(rows.body())).containsExactly("anna");
    }

    private static String withheld(HttpResponse<String> table) {
        return table.headers().firstValue("X-Helpdesk-Kpi-Withheld").orElseThrow();
    }

    @Test
    void searchesFindWhatTheListsShow() {
        String anyones = "issue in kpiTickets(\"" + ANSWERED.replace("&", "\", \"") + "\")";
        String bens = anyones.replace(")", ", \"agent=ben\")");
        assertThat(found("lead", anyones)).isEqualTo(all().keySet());
        assertThat(found("lead", bens)).containsExactly(desk.byBen);
        assertThat(found("anna", anyones))
                .containsExactlyInAnyOrder(desk.byAnna, billedByAnna, billedByBen);
    }

    private static Set<String> found(String caller, String jql) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                desk.rest.as(caller).get("/rest/api/2/search?fields=key&jql=" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> keys = new TreeSet<>();
        AppRest.json(answer).path("issues").forEach(one -> keys.add(one.path("key").asText()));
        return keys;
    }

    @Test
    void aWhatIfByAgentLeavesTheOtherDeskOut() {
        String id =
                desk.rest.whatIf(
                        "lead",
                        "{\"period\": \"today\", \"by\": \"agent\","
                                + " \"change\": {\"firstContact\": {\"window\": \"P14D\"}}}");
        JsonNode answer = desk.rest.get("lead", "what-if/" + id).path("result");
        assertWithheld(answer.path("asIs"), "BILL");
        assertThat(answer.at("/asIs/total/frt/n").asInt()).isEqualTo(2);
    }
}
