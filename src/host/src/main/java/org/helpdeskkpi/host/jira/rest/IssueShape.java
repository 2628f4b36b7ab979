package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SelectOption;
import org.helpdeskkpi.host.jira.model.SiteField;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** The JSON of an issue as one caller sees it. */
record IssueShape(Shapes shapes, SiteUser caller, Wanted wanted) {

    ObjectNode of(IssueDoc issue) {
        ObjectNode node =
                Json.object()
                        .put("expand", "renderedFields,names,schema,transitions,changelog")
                        .put("id", String.valueOf(issue.id()))
                        .put("self", shapes.base() + "issue/" + issue.id())
                        .put("key", issue.key());
        ObjectNode fields = node.putObject("fields");
        values(issue)
                .forEach(
                        (id, value) -> {
                            if (wanted.field(id)) {
                                fields.set(id, value.get());
                            }
                        });
        if (wanted.expands("changelog")) {
            node.set("changelog", new ChangelogShape(shapes).of(issue));
        }
        if (wanted.expands("names")) {
            node.set("names", names());
        }
        return node;
    }

    /** The names of the fields by id. */
    ObjectNode names() {
        ObjectNode names = Json.object();
        FieldList.SYSTEM.forEach(names::put);
        shapes.site().catalog().fields().forEach(field -> names.put(field.id(), field.name()));
        return names;
    }

    private Map<String, Supplier<JsonNode>> values(IssueDoc issue) {
        Map<String, Supplier<JsonNode>> values = new LinkedHashMap<>();
        values.put(Fields.SUMMARY, () -> text(issue.value(Fields.SUMMARY)));
        values.put(Fields.DESCRIPTION, () -> text(issue.value(Fields.DESCRIPTION)));
        values.put(
                "project",
                () ->
                        shapes.project(
                                shapes.site().catalog().project(issue.project()).orElseThrow()));
        values.put(Fields.TYPE, () -> constant(issue, Kind.ISSUE_TYPE, Fields.TYPE));
        values.put(Fields.STATUS, () -> constant(issue, Kind.STATUS, Fields.STATUS));
        values.put(Fields.PRIORITY, () -> constant(issue, Kind.PRIORITY, Fields.PRIORITY));
        values.put(Fields.RESOLUTION, () -> constant(issue, Kind.RESOLUTION, Fields.RESOLUTION));
        values.put("resolutiondate", () -> text(Json.date(issue.resolved())));
        values.put("created", () -> text(Json.date(issue.created())));
        values.put("updated", () -> text(Json.date(issue.updated())));
        values.put(Fields.ASSIGNEE, () -> shapes.user(issue.value(Fields.ASSIGNEE)));
        values.put(Fields.REPORTER, () -> shapes.user(issue.value(Fields.REPORTER)));
        values.put("creator", () -> shapes.user(issue.creator()));
        values.put(Fields.LABELS, () -> labels(issue));
        values.put(Fields.COMPONENTS, () -> components(issue));
        values.put("issuelinks", () -> new LinkShape(shapes).of(issue));
        values.put("comment", () -> comments(issue));
        shapes.site()
                .catalog()
                .fields()
                .forEach(field -> values.put(field.id(), () -> custom(issue, field)));
        return values;
    }

    private JsonNode constant(IssueDoc issue, Kind kind, String field) {
        return shapes.constant(kind, issue.value(field));
    }

    private JsonNode comments(IssueDoc issue) {
        List<CommentDoc> visible =
                issue.comments().stream().filter(c -> Access.maySee(caller, c)).toList();
        return new CommentShape(shapes, wanted.expands("properties"))
                .page(issue, visible, 0, visible.size());
    }

    private static JsonNode labels(IssueDoc issue) {
        ArrayNode labels = Json.object().arrayNode();
        issue.values(Fields.LABELS).forEach(labels::add);
        return labels;
    }

    private JsonNode components(IssueDoc issue) {
        return issue.values(Fields.COMPONENTS).stream()
                .map(name -> shapes.site().catalog().component(issue.project(), name))
                .map(shapes::component)
                .collect(Json.array());
    }

    private JsonNode custom(IssueDoc issue, SiteField field) {
        String value = issue.value(field.id());
        if (value == null) {
            return Json.object().nullNode();
        }
        long id =
                field.options().stream()
                        .filter(o -> o.value().equals(value))
                        .mapToLong(SelectOption::id)
                        .findFirst()
                        .orElse(0);
        return Json.object()
                .put("self", shapes.base() + "customFieldOption/" + id)
                .put("value", value)
                .put("id", String.valueOf(id));
    }

    private static JsonNode text(String value) {
        return value == null ? Json.object().nullNode() : Json.object().textNode(value);
    }
}
