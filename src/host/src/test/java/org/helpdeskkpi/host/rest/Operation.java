package org.helpdeskkpi.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A documented operation. */
record Operation(OpenApi document, String verb, String template, JsonNode node) {

    /** A documented parameter. */
    record Parameter(String name, String in, boolean required, JsonNode schema, JsonNode told) {
        JsonNode example() {
            return told.path("example");
        }

        /** The example as a query has it; a list is the name several times. */
        String query() {
            return (example().isArray() ? stream(example()) : Stream.of(example()))
                    .map(value -> query(value.asText()))
                    .collect(Collectors.joining("&"));
        }

        String query(String value) {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        List<String> choices() {
            return stream(schema.path("enum")).map(JsonNode::asText).toList();
        }

        /** As it has to be where the other one is given. */
        private String queryWith(Parameter other) {
            JsonNode needed = other.told.path("x-with").path(name);
            return needed.isMissingNode() ? query() : query(needed.asText());
        }

        private boolean isPairedWith(Parameter other) {
            return Set.of("from", "to").equals(Set.of(name, other.name));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** As the code's methods are called: {@code GET tickets/{key}}. */
    String call() {
        return method() + " " + template;
    }

    String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    boolean changes() {
        return !verb.equals("get");
    }

    List<Parameter> parameters() {
        return stream(node.path("parameters")).map(document::follow).map(this::parameter).toList();
    }

    List<Parameter> queries() {
        return parameters().stream().filter(one -> one.in().equals("query")).toList();
    }

    private Parameter parameter(JsonNode told) {
        JsonNode schema = document.follow(told.path("schema"));
        return new Parameter(
                told.path("name").asText(),
                told.path("in").asText(),
                told.path("required").asBoolean(),
                schema.has("items") ? document.follow(schema.path("items")) : schema,
                told);
    }

    /** What one has to give. */
    String required() {
        return queries().stream()
                .filter(Parameter::required)
                .map(Parameter::query)
                .collect(Collectors.joining("&"));
    }

    /** The required ones, as this one needs them, and this one as given; days come in pairs. */
    String with(Parameter one, String query) {
        Stream<Parameter> others =
                queries().stream()
                        .filter(other -> !other.name().equals(one.name()))
                        .filter(other -> other.required() || other.isPairedWith(one));
        return Stream.concat(others.map(other -> other.queryWith(one)), Stream.of(query))
                .collect(Collectors.joining("&"));
    }

    String description() {
        return node.path("description").asText();
    }

    int success() {
        return node.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .mapToInt(Integer::parseInt)
                .filter(status -> status < 400)
                .sum();
    }

    /** By media type; missing for a status that is not documented. */
    JsonNode answer(int status) {
        return document.follow(node.path("responses").path(String.valueOf(status))).path("content");
    }

    /** The media type of the body; JSON where there is none. */
    String type() {
        return content().map(Map.Entry::getKey).orElse("application/json");
    }

    JsonNode bodySchema() {
        return content().orElseThrow().getValue().path("schema");
    }

    JsonNode bodyExample() {
        return content().orElseThrow().getValue().path("example");
    }

    boolean hasBody() {
        return content().isPresent();
    }

    private Optional<Map.Entry<String, JsonNode>> content() {
        return node.path("requestBody").path("content").properties().stream().findFirst();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return call();
    }
}
