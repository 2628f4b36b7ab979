package org.helpdeskkpi.plugin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Edition;
import org.helpdeskkpi.core.app.Editions;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;

/** What is known of the editions as JSON text and back. */
final class EditionsText {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EditionsText() {}

    static String write(Editions editions) {
        ObjectNode root = MAPPER.createObjectNode().put("last", editions.last());
        var all = root.putArray("all");
        editions.all().forEach(edition -> write(edition, all.addObject()));
        editions.backfill().ifPresent(mark -> write(mark, root.putObject("backfill")));
        return root.toString();
    }

    private static void write(Edition edition, ObjectNode node) {
        node.put("number", edition.number());
        node.put("version", edition.version());
        node.put("state", edition.state().name());
        node.put("since", edition.since().toString());
        node.put("until", edition.until().map(Instant::toString).orElse(null));
    }

    private static void write(BackfillMark mark, ObjectNode node) {
        node.put("state", mark.state().name());
        node.put("edition", mark.edition());
        node.put("definitionVersion", mark.definitionVersion());
        node.put("lastTicket", mark.lastTicket());
        node.put("done", mark.done());
        node.put("total", mark.total());
        node.put("failed", mark.failed());
        node.put("startedAt", mark.startedAt().toString());
        node.put("changedAt", mark.changedAt().toString());
        node.put("startedBy", mark.startedBy());
    }

    static Editions read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<Edition> all = new ArrayList<>();
            root.path("all").forEach(node -> all.add(edition(node)));
            return new Editions(
                    all,
                    Optional.ofNullable(root.get("backfill")).map(EditionsText::mark),
                    root.path("last").asInt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored editions are not JSON: " + text, e);
        }
    }

    private static Edition edition(JsonNode node) {
        return new Edition(
                node.path("number").asInt(),
                node.path("version").asInt(),
                Edition.State.valueOf(node.path("state").asText()),
                Instant.parse(node.path("since").asText()),
                Optional.ofNullable(node.path("until").textValue()).map(Instant::parse));
    }

    private static BackfillMark mark(JsonNode node) {
        return new BackfillMark(
                BackfillMark.State.valueOf(node.path("state").asText()),
                node.path("edition").asInt(),
                node.path("definitionVersion").asInt(),
                node.path("lastTicket").asLong(),
                node.path("done").asInt(),
                node.path("total").asInt(),
                node.path("failed").asInt(),
                Instant.parse(node.path("startedAt").asText()),
                Instant.parse(node.path("changedAt").asText()),
                node.path("startedBy").asText());
    }
}
