package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What an issue's people are called. */
public final class DisplayNames {
    private DisplayNames() {}

    /** Display names by user key, as far as the issue tells them. */
    public static Map<String, String> of(JsonNode issue) {
        Map<String, String> names = new HashMap<>();
        JsonNode fields = issue.path("fields");
        add(names, fields.path("assignee"));
        add(names, fields.path("reporter"));
        add(names, fields.path("creator"));
        CommentReader.of(issue).forEach(comment -> add(names, comment.path("author")));
        for (JsonNode history : issue.path("changelog").path("histories")) {
            add(names, history.path("author"));
            history.path("items").forEach(item -> addAssignees(names, item));
        }
        return names;
    }

    private static void addAssignees(Map<String, String> names, JsonNode item) {
        if ("assignee".equals(item.path("field").asText())) {
            put(names, Texts.of(item.path("from")), Texts.of(item.path("fromString")));
            put(names, Texts.of(item.path("to")), Texts.of(item.path("toString")));
        }
    }

    private static void add(Map<String, String> names, JsonNode user) {
        put(names, UserKeys.of(user), Texts.of(user.path("displayName")));
    }

    private static void put(Map<String, String> names, String key, String name) {
        if (key != null && name != null) {
            names.putIfAbsent(key, name);
        }
    }
}
