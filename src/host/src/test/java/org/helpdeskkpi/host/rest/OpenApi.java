package org.helpdeskkpi.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.helpdeskkpi.host.shared.SharedData;

/** The OpenAPI document that comes with the app. */
final class OpenApi {
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory factory =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();
    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    /** Schemas are called as a validator of schemas alone expects them. */
    static OpenApi read() {
        var file = SharedData.root().resolve("docs/openapi.json");
        try {
            String text = Files.readString(file).replace("#/components/schemas/", "#/$defs/");
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(text);
            document.set("$defs", document.at("/components/schemas"));
            return new OpenApi(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                operations.add(
                        new Operation(
                                this, verb.getKey(), path.getKey().substring(1), verb.getValue()));
            }
        }
        return operations;
    }

    Operation operation(String call) {
        return operations().stream()
                .filter(operation -> operation.call().equals(call))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(call));
    }

    /** What a reference leads to; what is none stays. */
    JsonNode follow(JsonNode node) {
        return node.has("$ref")
                ? follow(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    JsonNode schemas() {
        return document.path("$defs");
    }

    /** What is wrong with a value; empty for nothing. */
    List<String> mistakes(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", schemas());
        return factory.getSchema(whole, STRICT);
    }
}
