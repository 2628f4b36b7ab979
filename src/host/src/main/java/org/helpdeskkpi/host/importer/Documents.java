package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the issues in what Jira and its clients write: an issue, a search page, a list, a webhook,
 * or an issue wrapped in {@code data} by a collector.
 */
final class Documents {
    private static final List<String> WRAPPERS = List.of("issue", "data");

    private Documents() {}

    /** The issues of a document, none when it is about something else. */
    static List<JsonNode> issues(JsonNode document) {
        List<JsonNode> found = new ArrayList<>();
        collect(document, found);
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, found));
        } else if (node.path("issues").isArray()) {
            node.path("issues").forEach(issue -> collect(named(issue, node), found));
        } else if (isIssue(node)) {
            found.add(node);
        } else {
            WRAPPERS.stream().map(node::path).filter(Documents::isIssue).forEach(found::add);
        }
    }

    private static boolean isIssue(JsonNode node) {
        boolean identified = node.has("id") || node.has("key");
        return identified && node.path("fields").isObject();
    }

    /** A search page tells the fields' names once for all its issues. */
    private static JsonNode named(JsonNode issue, JsonNode page) {
        if (issue instanceof ObjectNode object && page.has("names") && !issue.has("names")) {
            object.set("names", page.path("names"));
        }
        return issue;
    }
}
