package org.helpdeskkpi.host.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.host.Calls;

/** What a plain client reads of a running host, through Jira's REST and the app's. */
record Rest(Calls admin) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String JIRA = "/rest/api/2/";
    private static final String APP = "/rest/helpdesk-kpi/1.0/";
    private static final int PAGE = 500;

    int tickets() throws IOException {
        return get(JIRA + "search?jql=project%3DHELP&maxResults=0").path("total").asInt();
    }

    /** Every issue with all fields, its history, and its comments with their properties. */
    List<JsonNode> issues() throws IOException {
        List<JsonNode> issues = new ArrayList<>();
        int total = 1;
        while (issues.size() < total) {
            JsonNode page =
                    get(
                            JIRA
                                    + "search?jql=project%3DHELP%20order%20by%20key&fields=*all"
                                    + "&expand=changelog,properties&maxResults="
                                    + PAGE
                                    + "&startAt="
                                    + issues.size());
            total = page.path("total").asInt();
            page.path("issues").forEach(issues::add);
        }
        return issues;
    }

    /** Makes this user a robot or an agent again, which alters the values of many tickets. */
    void toggleRobot(String user) throws IOException {
        ObjectNode body = (ObjectNode) get(APP + "settings");
        ObjectNode crew = (ObjectNode) body.path("settings").path("crew");
        boolean robot = crew.path("robots").toString().contains(user);
        crew.putArray("robots").add("robot");
        if (!robot) {
            crew.withArray("robots").add(user);
        }
        HttpResponse<String> answer = admin.json("PUT", APP + "settings", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Whether the values by the current settings have taken over. */
    boolean hasFollowedTheSettings() throws IOException {
        int answering = get(APP + "report").path("definitionVersion").asInt();
        return answering == get(APP + "settings").path("version").asInt();
    }

    JsonNode settings() throws IOException {
        return get(APP + "settings").path("settings");
    }

    boolean hasCaughtUpTo(Instant instant) throws IOException {
        String mark = get(APP + "backfill").path("caughtUpTo").asText("");
        return !mark.isEmpty() && !Instant.parse(mark).isBefore(instant);
    }

    JsonNode report(String by, LocalDate from, LocalDate to) throws IOException {
        return get(APP + "report?by=" + by + "&from=" + from + "&to=" + to);
    }

    JsonNode ticket(String key) throws IOException {
        return get(APP + "tickets/" + key);
    }

    private JsonNode get(String path) throws IOException {
        HttpResponse<String> answer = admin.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
