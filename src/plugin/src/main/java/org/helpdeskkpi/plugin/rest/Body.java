package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.helpdeskkpi.plugin.settings.NotJson;

/** The body of a call. */
final class Body {
    static final int LIMIT = 1_000_000;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Body() {}

    /** Hands over the text, unless it is too long. */
    static Answer read(InputStream body, Function<String, Answer> work) {
        byte[] bytes = bytes(body);
        return bytes.length > LIMIT
                ? Answer.wrong(Answer.TOO_LARGE, "", "helpdesk-kpi.problem.tooLarge")
                : work.apply(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Hands over the object, unless it is none. */
    static Answer readObject(InputStream body, Function<JsonNode, Answer> work) {
        return read(
                body,
                text -> {
                    try {
                        JsonNode node = MAPPER.readTree(text);
                        return node.isObject()
                                ? work.apply(node)
                                : Answer.wrong(
                                        Answer.BAD_REQUEST, "", "helpdesk-kpi.problem.noObject");
                    } catch (JsonProcessingException e) {
                        return Answer.wrong(Answer.BAD_REQUEST, List.of(NotJson.problem(e)));
                    }
                });
    }

    /** One byte more than allowed tells that it is too much. */
    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
