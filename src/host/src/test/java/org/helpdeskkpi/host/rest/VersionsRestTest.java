package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.HostFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of the settings and their values, over HTTP. */
class VersionsRestTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private HostFixture host;
    private AppRest rest;
    private String key;

    @BeforeEach
    void start() throws Exception {
        host = HostFixture.empty();
        rest = new AppRest(host);
        answered("anna");
        key = answered("ben");
    }

    /** A new ticket that this agent answers; its key. */
    private String answered(String agent) {
        String ticket = rest.ticket();
        rest.comment(agent, ticket);
        await(() -> !rest.get("lead", "tickets/" + ticket).path("firstResponse").isNull(), ticket);
        return ticket;
    }

    private void await(Callable<Boolean> condition, String ticket) {
        await(
                () ->
                        rest.send("lead", "GET", "tickets/" + ticket, "").statusCode() == 200
                                && condition.call());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private int current() {
        return rest.get("admin", "settings").path("version").asInt();
    }

    /** Saves settings in which the first response has to be one of these agents', and waits. */
    private int change(String note, String... robots) {
        ObjectNode body = (ObjectNode) rest.get("admin", "settings");
        var list = ((ObjectNode) body.path("settings").path("crew")).putArray("robots");
        List.of(robots).forEach(list::add);
        int version = save(body.put("note", note));
        await(version);
        return version;
    }

    private int save(ObjectNode body) {
        HttpResponse<String> saved = rest.send("admin", "PUT", "settings", body.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return AppRest.json(saved).path("version").asInt();
    }

    private void await(int version) {
        await(() -> definitions("report") == version);
    }

    private int definitions(String path) {
        return rest.get("lead", path).path("definitionVersion").asInt();
    }

    private String states() {
        StringBuilder states = new StringBuilder();
        rest.get("admin", "settings/versions")
                .path("versions")
                .forEach(v -> states.append(v.path("state").asText().charAt(0)));
        return states.toString();
    }

    @Test
    void anOldReportRunAgainGivesTheSameFiguresToEveryCaller() {
        int first = current();
        JsonNode then = rest.get("lead", "report?period=last90&by=agent");
        JsonNode mine = rest.get("anna", "report?period=last90&by=agent");
        ObjectNode list = (ObjectNode) rest.get("lead", "tickets?period=last90&figure=frt");
        // The only other difference: the old list's JQL finds the old list.
        list.put("jql", list.path("jql").asText().replace(")", ", \"version=" + first + "\")"));
        int second = change("ben is a machine", "robot", "ben");

        for (JsonNode[] pair :
                new JsonNode[][] {
                    {then, old("lead", "report?period=last90&by=agent", first)},
                    {mine, old("anna", "report?period=last90&by=agent", first)},
                    {list, old("lead", "tickets?period=last90&figure=frt", first)}
                }) {
            assertThat(pair[1].path("valuesUntil").asText()).isNotEmpty();
            assertThat(((ObjectNode) pair[1]).putNull("valuesUntil")).isEqualTo(pair[0]);
        }
        assertThat(rest.get("lead", "report?period=last90&by=agent").path("total"))
                .isNotEqualTo(then.path("total"));
        assertThat(definitions("report?version=" + second)).isEqualTo(second);
        AppRest.assertErrors(
                rest.send("anna", "GET", "report?agent=ben&version=" + first, ""), 403, "agent");
    }

    private JsonNode old(String caller, String path, int version) {
        return rest.get(caller, path + "&version=" + version);
    }

    @Test
    void aTicketAnswersByTheVersionAskedFor() {
        int first = current();
        change("", "robot", "ben");

        assertThat(rest.get("lead", "tickets/" + key).path("firstResponse").isNull()).isTrue();
        JsonNode old = rest.get("lead", "tickets/" + key + "?version=" + first);
        assertThat(old.path("firstResponse").path("agent").path("key").asText()).isEqualTo("ben");
        assertThat(old.path("definitionVersion").asInt()).isEqualTo(first);
    }

    @Test
    void versionsTellAuthorTimeNoteAndState() {
        int first = current();
        int second = change("ben is a machine", "robot", "ben");

        JsonNode newest = rest.get("admin", "settings/versions").path("versions").get(0);
        assertThat(newest.path("version").asInt()).isEqualTo(second);
        assertThat(newest.path("author").asText()).isEqualTo("admin");
        assertThat(newest.path("note").asText()).isEqualTo("ben is a machine");
        assertThat(newest.path("savedAt").asText()).isNotEmpty();
        assertThat(states()).startsWith("ak");
        assertThat(
                        rest.get("admin", "settings?version=" + first)
                                .at("/settings/crew/robots")
                                .toString())
                .doesNotContain("ben");
    }

    @Test
    void whatIsNotKeptSaysWhatToDoAndCanBeComputedAgain() {
        int first = current();
        JsonNode then = rest.get("lead", "report?period=last90");
        change("", "ben");
        change("", "anna");
        change("", "chris");
        assertThat(states()).startsWith("akkr");
        HttpResponse<String> gone = rest.send("lead", "GET", "report?version=" + first, "");
        AppRest.assertErrors(gone, 404, "version");
        assertThat(gone.body()).contains("POST backfill?version=" + first);

        assertThat(rest.send("admin", "POST", "backfill?version=" + first, "").statusCode())
                .isEqualTo(202);
        await(() -> rest.send("lead", "GET", "report?version=" + first, "").statusCode() == 200);

        assertThat(old("lead", "report?period=last90", first).path("total"))
                .isEqualTo(then.path("total"));
        assertThat(states()).startsWith("akrk");
    }

    @Test
    void whatAltersNoValueIsShownAtOnceAndNamesTheSameVersion() {
        int first = current();
        ObjectNode body = (ObjectNode) rest.get("admin", "settings");
        ((ObjectNode) body.path("settings")).put("minimumN", 77);

        int second = save(body);

        assertThat(rest.get("lead", "report").path("minimumN").asInt()).isEqualTo(77);
        assertThat(definitions("report")).isEqualTo(first);
        assertThat(rest.get("lead", "report?version=" + first).path("minimumN").asInt())
                .isNotEqualTo(77);
        assertThat(definitions("report?version=" + second)).isEqualTo(first);
        assertThat(states()).startsWith("aa");
    }

    @Test
    void unknownVersionsAndMistakesAreRefused() {
        for (String path : List.of("report?", "tickets?figure=frt&", "spikes?")) {
            AppRest.assertErrors(rest.send("lead", "GET", path + "version=99", ""), 404, "version");
            AppRest.assertErrors(rest.send("lead", "GET", path + "version=x", ""), 400, "version");
            AppRest.assertErrors(
                    rest.send("lead", "GET", path + "version=1&version=1", ""), 400, "version");
        }
        AppRest.assertErrors(rest.send("admin", "GET", "settings?version=99", ""), 404, "version");
        AppRest.assertErrors(rest.send("admin", "POST", "backfill?version=99", ""), 404, "version");
        AppRest.assertErrors(rest.send("admin", "POST", "backfill?version=x", ""), 400, "version");
        ObjectNode body = (ObjectNode) rest.get("admin", "settings");
        AppRest.assertErrors(
                rest.send("admin", "PUT", "settings", body.put("note", "x".repeat(401)).toString()),
                400,
                "note");
    }
}
