package org.helpdeskkpi.host.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.helpdeskkpi.host.Calls;

/** Someone's own program, which works on tickets through Jira's REST alone. */
final class Program {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DATES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final String ISSUE = "/rest/api/2/issue";
    private final Calls calls;
    private long changed;

    Program(Calls calls) {
        this.calls = calls;
    }

    /** Creates a ticket and tells its key; JSON may be written with single quotes. */
    String create(String fields) {
        return send("POST", ISSUE, "{'fields':" + fields + "}", 201).path("key").asText();
    }

    /** Comments for everyone to see, and tells when. */
    Instant comment(String key, String body) {
        String comment = "{'body':'" + body + "'}";
        return date(send("POST", ISSUE + "/" + key + "/comment", comment, 201).path("created"));
    }

    /** Takes the step of this name; {@code more} is the rest of the request, from the comma on. */
    void take(String key, String step, String more) {
        String path = ISSUE + "/" + key + "/transitions";
        for (JsonNode found : send("GET", path, null, 200).path("transitions")) {
            if (found.path("name").asText().equals(step)) {
                String id = found.path("id").asText();
                send("POST", path, "{'transition':{'id':'" + id + "'}" + more + "}", 204);
                return;
            }
        }
        throw new AssertionError("No step " + step + " for " + key);
    }

    JsonNode fields(String key) {
        return send("GET", ISSUE + "/" + key, null, 200).path("fields");
    }

    /** How long ago Jira answered the last change that was asked for here. */
    long millisSinceChange() {
        return Duration.ofNanos(System.nanoTime() - changed).toMillis();
    }

    Instant date(String key, String field) {
        return date(fields(key).path(field));
    }

    /** From the creation until the end, in the words of the screens. */
    String since(String key, Instant end) {
        Duration taken = Duration.between(date(key, "created"), end).plusMillis(500);
        String seconds = taken.toSecondsPart() + "s";
        if (taken.toMinutes() == 0) {
            return seconds;
        }
        return taken.toMinutes() + "m" + (taken.toSecondsPart() == 0 ? "" : " " + seconds);
    }

    private static Instant date(JsonNode text) {
        return OffsetDateTime.parse(text.asText(), DATES).toInstant();
    }

    private JsonNode send(String method, String path, String body, int wanted) {
        HttpResponse<String> answer =
                body == null ? calls.get(path) : calls.json(method, path, body.replace('\'', '"'));
        if (body != null) {
            changed = System.nanoTime();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wanted);
        try {
            return answer.body().isEmpty()
                    ? MissingNode.getInstance()
                    : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
