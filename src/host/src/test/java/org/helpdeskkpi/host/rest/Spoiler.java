package org.helpdeskkpi.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Puts a wrong value wherever one has a choice.
 *
 * @param choices those that there are, by their place; filled while it goes
 */
record Spoiler(OpenApi document, String wrong, Map<String, Set<String>> choices) {

    JsonNode spoil(JsonNode told, JsonNode value, String place) {
        JsonNode schema = schema(told);
        if (schema.has("enum")) {
            choices.put(place, choices(schema));
            return TextNode.valueOf(wrong);
        }
        if (value.isArray()) {
            return spoilItems(schema.path("items"), value, place);
        }
        return value.isObject() ? spoilProperties(schema.path("properties"), value, place) : value;
    }

    private JsonNode spoilItems(JsonNode schema, JsonNode array, String place) {
        ArrayNode spoiled = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : array) {
            spoiled.add(spoil(schema, item, place + "[" + spoiled.size() + "]"));
        }
        return spoiled;
    }

    private JsonNode spoilProperties(JsonNode schemas, JsonNode object, String place) {
        ObjectNode spoiled = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> one : object.properties()) {
            String inner = place.isEmpty() ? one.getKey() : place + "." + one.getKey();
            spoiled.set(one.getKey(), spoil(schemas.path(one.getKey()), one.getValue(), inner));
        }
        return spoiled;
    }

    /** Of what may be null as well, the other. */
    private JsonNode schema(JsonNode told) {
        return document.follow(told.has("oneOf") ? told.path("oneOf").get(0) : told);
    }

    private static Set<String> choices(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .filter(one -> !one.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
