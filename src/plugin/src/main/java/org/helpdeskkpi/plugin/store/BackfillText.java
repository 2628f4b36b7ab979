package org.helpdeskkpi.plugin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** A backfill's mark as JSON text and back. */
final class BackfillText {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BackfillText() {}

    static String write(BackfillMark mark) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("state", mark.state().name());
        node.put("lastTicket", mark.lastTicket());
        node.put("done", mark.done());
        node.put("total", mark.total());
        node.put("definitionVersion", mark.definitionVersion());
        node.put("startedAt", mark.startedAt().toString());
        node.put("changedAt", mark.changedAt().toString());
        node.put("startedBy", mark.startedBy());
        return node.toString();
    }

    static BackfillMark read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return new BackfillMark(
                    BackfillMark.State.valueOf(node.path("state").asText()),
                    node.path("lastTicket").asLong(),
                    node.path("done").asInt(),
                    node.path("total").asInt(),
                    node.path("definitionVersion").asInt(),
                    Instant.parse(node.path("startedAt").asText()),
                    Instant.parse(node.path("changedAt").asText()),
                    node.path("startedBy").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored backfill mark is not JSON: " + text, e);
        }
    }
}
