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
import org.helpdeskkpi.core.app.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a call is answered with. The one place where mistakes and bugs become answers: a bug is
 * logged, and the client is told no more than that.
 *
 * @param problems why there is nothing else; what is told of them depends on who reads it
 */
record Answer(int status, JsonNode body, Optional<CsvFile> file, List<Problem> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int ERROR = 500;

    private Answer(int status, JsonNode body) {
        this(status, body, Optional.empty(), List.of());
    }

    static Answer file(CsvFile file) {
        return new Answer(200, MissingNode.getInstance(), Optional.of(file), List.of());
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

    /**
     * @param key of what is told
     */
    static Answer wrong(int status, String path, String key, Object... arguments) {
        return wrong(status, path, Sentence.of(key, arguments));
    }

    static Answer wrong(int status, String path, Sentence sentence) {
        return wrong(status, List.of(new Problem(path, sentence)));
    }

    static Answer wrong(int status, List<Problem> problems) {
        return new Answer(status, MissingNode.getInstance(), Optional.empty(), problems);
    }

    /** The body is written here, so that it is the same under every JSON provider. */
    Response response(Sentence.Language language) {
        return file.map(CsvFile::response).orElseGet(() -> json(language));
    }

    private Response json(Sentence.Language language) {
        JsonNode told = problems.isEmpty() ? body : errors(language);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(told.toString())
                .build();
    }

    private ObjectNode errors(Sentence.Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode errors = node.putArray("errors");
        for (Problem problem : problems) {
            errors.addObject()
                    .put("path", problem.path())
                    .put("message", problem.message(language));
        }
        return node;
    }

    static Answer safely(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("a call could not be answered", e);
            return wrong(ERROR, "", "helpdesk-kpi.problem.failed");
        }
    }
}
