package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.helpdeskkpi.host.Calls;
import org.helpdeskkpi.host.HostFixture;

/** Calls of the app's REST and of Jira's, over HTTP. */
record AppRest(HostFixture host) {
    static final String BASE = "/rest/helpdesk-kpi/1.0/";
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    /** Nobody is an empty name. */
    Calls as(String caller) {
        return caller.isEmpty() ? host.calls() : host.calls().as(caller);
    }

    HttpResponse<String> send(String caller, String method, String path, String body) {
        return method.equals("GET")
                ? as(caller).get(BASE + path)
                : as(caller).json(method, BASE + path, body);
    }

    JsonNode get(String caller, String path) {
        HttpResponse<String> answer = as(caller).get(BASE + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return parsed(answer.body());
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** Asks once the caller's last what-if is over, and waits for the answer; its id. */
    String whatIf(String caller, String body) {
        var asked = new AtomicReference<HttpResponse<String>>();
        Awaitility.await()
                .atMost(A_WHILE)
                .until(
                        () -> {
                            asked.set(send(caller, "POST", "what-if", body));
                            return asked.get().statusCode() != 409;
                        });
        assertThat(asked.get().statusCode()).as(asked.get().body()).isEqualTo(202);
        String id = json(asked.get()).path("id").asText();
        Awaitility.await()
                .atMost(A_WHILE)
                .until(
                        () ->
                                get(caller, "what-if/" + id)
                                        .path("state")
                                        .asText()
                                        .equals("finished"));
        return id;
    }

    /** Customer carla's new ticket; its key. */
    String ticket() {
        return ticketIn("HELP");
    }

    String ticketIn(String project) {
        String body =
                """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Incident"},
                 "summary": "The invoice is wrong", "components": [{"name": "Billing"}]}}"""
                        .formatted(project);
        return json(jira("carla", "POST", "issue", body)).path("key").asText();
    }

    void comment(String caller, String key) {
        jira(caller, "POST", "issue/" + key + "/comment", "{\"body\": \"We look into it.\"}");
    }

    void assign(String key, String agent) {
        String path = "/rest/api/2/issue/" + key + "/assignee";
        HttpResponse<String> done = as("admin").json("PUT", path, "{\"name\": \"" + agent + "\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private HttpResponse<String> jira(String caller, String method, String path, String body) {
        HttpResponse<String> answer = as(caller).json(method, "/rest/api/2/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** No answer tells how the app is built. */
    static void assertTellsNothingInside(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain(
                        "Exception",
                        "\tat ",
                        "\\tat ",
                        "java.",
                        "jakarta.",
                        "org.helpdeskkpi",
                        "com.fasterxml",
                        "com.atlassian",
                        "Source:",
                        "REDACTED",
                        "`");
    }

    /** Our errors: a path and a sentence each. */
    static void assertErrors(HttpResponse<String> answer, int status, String path) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertTellsNothingInside(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        JsonNode errors = json(answer).path("errors");
        assertThat(errors.isArray() && !errors.isEmpty()).as(answer.body()).isTrue();
        for (JsonNode error : errors) {
            assertThat(error.path("message").asText()).endsWith(".");
            assertThat(error.path("path").isTextual()).isTrue();
        }
        assertThat(errors.get(0).path("path").asText()).isEqualTo(path);
    }
}
