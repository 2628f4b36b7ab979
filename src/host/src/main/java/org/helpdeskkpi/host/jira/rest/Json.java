package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collector;

/** JSON as Jira's REST API reads and writes it. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static Collector<JsonNode, ?, ArrayNode> array() {
        return Collector.of(
                JsonNodeFactory.instance::arrayNode, ArrayNode::add, (a, b) -> a.addAll(b));
    }

    /** Jira's format, such as {@code 2026-01-05T08:00:00.000+0000}; null stays null. */
    static String date(Instant at) {
        return at == null ? null : DATE.format(at);
    }

    /** A request's body, which must be an object. */
    static JsonNode body(String text) {
        JsonNode node = value(text == null || text.isBlank() ? "" : text);
        if (!node.isObject()) {
            throw Fault.of(400, "Can not instantiate value of type object from this JSON");
        }
        return node;
    }

    static JsonNode value(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw Fault.of(400, e.getOriginalMessage());
        }
    }

    static ObjectNode error(Fault fault) {
        ObjectNode node = object();
        ArrayNode messages = node.putArray("errorMessages");
        fault.messages().forEach(messages::add);
        ObjectNode errors = node.putObject("errors");
        fault.errors().forEach(errors::put);
        return node;
    }
}
