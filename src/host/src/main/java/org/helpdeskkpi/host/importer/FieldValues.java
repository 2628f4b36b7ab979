package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An issue's current values by lower-case field name. */
final class FieldValues {
    /** Long texts and lists of other things: nothing a queue could be told by. */
    private static final Set<String> NOT_VALUES =
            Set.of(
                    "summary",
                    "description",
                    "environment",
                    "comment",
                    "worklog",
                    "attachment",
                    "issuelinks",
                    "subtasks",
                    "created",
                    "updated",
                    "resolutiondate",
                    "votes",
                    "watches",
                    "timetracking",
                    "progress",
                    "aggregateprogress");

    private static final List<String> TELLING = List.of("name", "value", "key", "id");

    private FieldValues() {}

    static Map<String, List<String>> of(JsonNode fields, FieldNames names) {
        Map<String, List<String>> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!NOT_VALUES.contains(field.getKey()) && !isEpic(field.getKey(), fields)) {
                List<String> found = of(field.getKey(), field.getValue());
                if (!found.isEmpty()) {
                    values.putIfAbsent(names.of(field.getKey()), found);
                }
            }
        }
        return values;
    }

    /** Jira Cloud names an epic as the parent of an issue that is no sub-task. */
    private static boolean isEpic(String id, JsonNode fields) {
        return id.equals("parent") && !fields.path("issuetype").path("subtask").asBoolean(true);
    }

    private static List<String> of(String id, JsonNode value) {
        List<String> found = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String text = "project".equals(id) ? Texts.of(one.path("key")) : text(one);
            if (text != null) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }

    private static String text(JsonNode value) {
        if (!value.isObject()) {
            return Texts.of(value);
        }
        if (UserKeys.isUser(value)) {
            return UserKeys.of(value);
        }
        if (value.path("requestType").isObject()) {
            return text(value.path("requestType"));
        }
        return TELLING.stream()
                .map(name -> Texts.of(value.path(name)))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
