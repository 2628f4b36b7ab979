package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.helpdeskkpi.host.jira.model.SiteField;

/** The JSON of the list of fields. */
final class FieldList {
    /** Names of the system fields by id. */
    static final Map<String, String> SYSTEM =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("summary", "Summary"),
                            Map.entry("description", "Description"),
                            Map.entry("project", "Project"),
                            Map.entry("issuetype", "Issue Type"),
                            Map.entry("status", "Status"),
                            Map.entry("priority", "Priority"),
                            Map.entry("resolution", "Resolution"),
                            Map.entry("resolutiondate", "Resolved"),
                            Map.entry("created", "Created"),
                            Map.entry("updated", "Updated"),
                            Map.entry("assignee", "Assignee"),
                            Map.entry("reporter", "Reporter"),
                            Map.entry("creator", "Creator"),
                            Map.entry("labels", "Labels"),
                            Map.entry("components", "Component/s"),
                            Map.entry("issuelinks", "Linked Issues"),
                            Map.entry("comment", "Comment")));

    private FieldList() {}

    static JsonNode of(Iterable<SiteField> custom) {
        Stream.Builder<JsonNode> all = Stream.builder();
        SYSTEM.forEach((id, name) -> all.add(field(id, name, false)));
        custom.forEach(field -> all.add(custom(field)));
        return all.build().collect(Json.array());
    }

    private static ObjectNode custom(SiteField field) {
        ObjectNode node = field(field.id(), field.name(), true);
        node.putObject("schema")
                .put("type", "option")
                .put("custom", "com.atlassian.jira.plugin.system.customfieldtypes:select")
                .put("customId", Long.parseLong(field.id().substring(12)));
        return node;
    }

    private static ObjectNode field(String id, String name, boolean custom) {
        ObjectNode node =
                Json.object()
                        .put("id", id)
                        .put("name", name)
                        .put("custom", custom)
                        .put("orderable", true)
                        .put("navigable", !id.equals("comment"))
                        .put("searchable", true);
        node.putArray("clauseNames").add(custom ? "cf[" + id.substring(12) + "]" : id);
        return node;
    }
}
