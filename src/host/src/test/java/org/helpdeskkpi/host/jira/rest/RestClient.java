package org.helpdeskkpi.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.helpdeskkpi.host.jira.service.JiraSite;

/** Calls the REST resources through Jersey, without a network. */
final class RestClient {
    // Held here: the logging library forgets the level of a logger that nobody holds.
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");
    private static final URI BASE = URI.create("http://host/jira/rest/api/2/");

    private final JiraSite jira;
    private final ApplicationHandler application;

    RestClient(JiraSite jira) {
        this.jira = jira;
        JERSEY.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig();
        RestApi.resources(jira).forEach(config::register);
        application = new ApplicationHandler(config);
    }

    RestClient as(String user) {
        jira.authentication()
                .become(user == null ? null : jira.site().users().byKey(user).orElseThrow());
        return this;
    }

    Answer send(String method, String path) {
        return send(method, path, null);
    }

    /** The body may be written with single quotes. */
    Answer send(String method, String path, String body) {
        ContainerRequest request =
                new ContainerRequest(
                        BASE,
                        BASE.resolve(path),
                        method,
                        null,
                        new MapPropertiesDelegate(),
                        application.getConfiguration());
        if (body != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(
                    new ByteArrayInputStream(
                            body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = application.apply(request, out).get();
            return new Answer(response.getStatus(), out.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String text) {
        JsonNode expect(int wanted) {
            assertThat(status).as(text).isEqualTo(wanted);
            return json();
        }

        void refused(int wanted, String message) {
            JsonNode body = expect(wanted);
            assertThat(body.path("errorMessages").isArray()).as(text).isTrue();
            assertThat(body.path("errors").isObject()).as(text).isTrue();
            assertThat(text).contains(message);
        }

        private JsonNode json() {
            try {
                return text.isEmpty() ? NullNode.getInstance() : new ObjectMapper().readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
