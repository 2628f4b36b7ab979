package org.helpdeskkpi.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The app's REST as the administrator calls it from outside, on this very host. */
final class OwnRest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();

    OwnRest(String url) {
        base = url + "/rest/helpdesk-kpi/1.0/";
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return call("GET", path, "");
    }

    /** Any answer but a 2xx is an exception that quotes it. */
    JsonNode call(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", ADMIN)
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
