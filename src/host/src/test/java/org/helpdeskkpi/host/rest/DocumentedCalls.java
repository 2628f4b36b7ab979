package org.helpdeskkpi.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.helpdeskkpi.host.rest.Operation.Parameter;

/** Calls of documented operations; whatever is answered has to be as documented. */
record DocumentedCalls(AppRest rest, OpenApi document) {
    private static final String WHO = "admin";

    /** By an administrator, who may call them all, with the documented example as the body. */
    JsonNode ask(Operation operation, String query, int status) {
        String body = operation.hasBody() ? body(operation) : "";
        HttpResponse<String> answer =
                send(operation, WHO, path(operation, example(operation)) + "?" + query, body);
        return check(operation, answer, status);
    }

    JsonNode ask(Operation operation, JsonNode body, int status) {
        var answer = send(operation, WHO, path(operation, ""), body.toString());
        return check(operation, answer, status);
    }

    JsonNode ticket(String key) {
        Operation operation = document.operation("GET tickets/{key}");
        return check(operation, send(operation, WHO, path(operation, key), ""), 200);
    }

    void refused(Operation operation, String caller, int status) {
        check(operation, send(operation, caller, path(operation, "unknown"), ""), status);
    }

    void refusedAsForged(Operation operation) {
        String path = path(operation, "unknown");
        check(
                operation,
                rest.as(WHO).unconfirmed(operation.type(), operation.method(), path, ""),
                403);
    }

    private HttpResponse<String> send(
            Operation operation, String caller, String path, String body) {
        return operation.changes()
                ? rest.as(caller).typed(operation.type(), operation.method(), path, body)
                : rest.as(caller).get(path);
    }

    private static String path(Operation operation, String value) {
        return AppRest.BASE + operation.template().replaceAll("\\{\\w+}", value);
    }

    /** What stands in the path; for a what-if the id of one that is finished. */
    private String example(Operation operation) {
        return operation.parameters().stream()
                .filter(one -> one.in().equals("path"))
                .map(Parameter::example)
                .map(told -> told.isMissingNode() ? whatIf() : told.asText())
                .findFirst()
                .orElse("");
    }

    private String whatIf() {
        return rest.whatIf(WHO, body(document.operation("POST what-if")));
    }

    private String body(Operation operation) {
        JsonNode example = operation.bodyExample();
        if (operation.call().equals("PUT settings")) {
            int current = rest.get(WHO, "settings").path("version").asInt();
            return ((ObjectNode) example.deepCopy()).put("version", current).toString();
        }
        return example.isTextual() ? example.asText() : example.toString();
    }

    /** Status, content type and body. */
    private JsonNode check(Operation operation, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isEqualTo(status);
        String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        Map<String, JsonNode> documented =
                operation.answer(status).properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(documented).as("%s %s", operation, status).containsKey(type);
        JsonNode body =
                type.equals("application/json")
                        ? AppRest.json(answer)
                        : TextNode.valueOf(answer.body());
        assertThat(document.mistakes(documented.get(type).path("schema"), body))
                .as("%s: %s", answer.request(), body)
                .isEmpty();
        return body;
    }
}
