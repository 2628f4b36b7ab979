package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Reads the {@code fields} and {@code update} of a request; everything wrong is told at once. */
final class FieldInput {
    private static final Map<String, Kind> KINDS =
            Map.of(
                    Fields.PRIORITY, Kind.PRIORITY,
                    Fields.RESOLUTION, Kind.RESOLUTION,
                    Fields.TYPE, Kind.ISSUE_TYPE);

    private final Site site;
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();

    FieldInput(Site site) {
        this.site = site;
    }

    FieldInput fields(JsonNode fields) {
        fields.properties().stream()
                .filter(field -> !field.getKey().equals("project"))
                .forEach(field -> put(field.getKey(), field.getValue()));
        return this;
    }

    /** The verbs set, add and remove; comments are for the caller to read. */
    FieldInput update(JsonNode update, IssueDoc issue) {
        update.properties().stream()
                .filter(field -> !field.getKey().equals("comment"))
                .forEach(field -> change(field.getKey(), field.getValue(), issue));
        return this;
    }

    FieldInput required(String field, String message) {
        boolean there = values.containsKey(field) || errors.containsKey(field);
        if (!there || List.of("").equals(values.get(field))) {
            errors.put(field, message);
        }
        return this;
    }

    void error(String field, String message) {
        errors.put(field, message);
    }

    Map<String, List<String>> values() {
        if (!errors.isEmpty()) {
            throw new Fault(400, List.of(), errors);
        }
        return values;
    }

    private void change(String field, JsonNode verbs, IssueDoc issue) {
        List<String> now = new ArrayList<>(issue.values(field));
        for (JsonNode verb : verbs) {
            if (verb.has("set")) {
                put(field, verb.get("set"));
                now = new ArrayList<>(values.getOrDefault(field, List.of()));
            } else {
                now.removeAll(texts(field, verb.path("remove")));
                texts(field, verb.path("add")).stream()
                        .filter(issueText -> !issueText.isBlank())
                        .forEach(now::add);
            }
        }
        values.put(field, now.stream().distinct().toList());
    }

    private void put(String field, JsonNode value) {
        boolean known = Fields.ALL.contains(field) && !field.equals(Fields.STATUS);
        if (!known && site.catalog().field(field).isEmpty()) {
            errors.put(
                    field,
                    "Field '"
                            + field
                            + "' cannot be set. It is not on the appropriate screen, or unknown.");
        } else {
            values.put(field, texts(field, value));
        }
    }

    private List<String> texts(String field, JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (!one.isNull() && !one.isMissingNode()) {
                texts.add(text(field, one));
            }
        }
        return texts;
    }

    private String text(String field, JsonNode value) {
        if (field.equals(Fields.ASSIGNEE) || field.equals(Fields.REPORTER)) {
            return user(field, value);
        }
        if (KINDS.containsKey(field)) {
            return constant(field, value);
        }
        if (value.isObject()) {
            return value.path(value.has("value") ? "value" : "name").asText();
        }
        return value.asText();
    }

    private String user(String field, JsonNode value) {
        String name = value.path(value.has("name") ? "name" : "key").asText();
        return site.users()
                .byName(name)
                .map(SiteUser::key)
                .orElseGet(() -> wrong(field, "User '" + name + "' does not exist."));
    }

    private String constant(String field, JsonNode value) {
        return site.catalog().constants(KINDS.get(field)).stream()
                .filter(
                        c ->
                                c.name().equals(value.path("name").asText())
                                        || c.id().equals(value.path("id").asText()))
                .map(Constant::name)
                .findFirst()
                .orElseGet(() -> wrong(field, "The " + field + " selected is invalid."));
    }

    private String wrong(String field, String message) {
        errors.put(field, message);
        return "";
    }
}
