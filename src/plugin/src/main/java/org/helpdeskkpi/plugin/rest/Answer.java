package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a call is answered with. The one place where mistakes and bugs become answers: a bug is
 * logged, and the client is told no more than that.
 */
record Answer(int status, JsonNode body, Optional<CsvFile> file) {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int ERROR = 500;

    private Answer(int status, JsonNode body) {
        this(status, body, Optional.empty());
    }

    static Answer file(CsvFile file) {
        return new Answer(200, MissingNode.getInstance(), Optional.of(file));
    }

    /** What was found as a table; a refusal stays as it is. */
    Answer as(Function<JsonNode, CsvFile> table) {
        return status == 200 ? file(table.apply(body)) : this;
    }

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer accepted(JsonNode body) {
        return new Answer(202, body);
    }

    static Answer wrong(int status, String path, String message) {
        return wrong(status, List.of(new Problem(path, message)));
    }

    static Answer wrong(int status, List<Problem> problems) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode errors = body.putArray("errors");
        for (Problem problem : problems) {
            errors.addObject().put("path", problem.path()).put("message", problem.message());
        }
        return new Answer(status, body);
    }

    /** The body is written here, so that it is the same under every JSON provider. */
    static Response of(Supplier<Answer> work) {
        Answer answer = safely(work);
        return answer.file.map(CsvFile::response).orElseGet(answer::json);
    }

    private Response json() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(body.toString())
                .build();
    }

    private static Answer safely(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("a call could not be answered", e);
            return wrong(ERROR, "", "Something went wrong. The server's log says what.");
        }
    }
}
