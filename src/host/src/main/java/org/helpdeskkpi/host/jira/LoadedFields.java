package org.helpdeskkpi.host.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.SiteField;

/** Turns a loaded ticket's values into an issue's fields, and adds values that are missing. */
record LoadedFields(Catalog catalog) {
    /** A field with more values than this is taken for text, not for a list to select from. */
    private static final int MOST_OPTIONS = 500;

    private static final Map<String, Kind> KINDS =
            Map.of(
                    Fields.STATUS, Kind.STATUS,
                    Fields.PRIORITY, Kind.PRIORITY,
                    Fields.RESOLUTION, Kind.RESOLUTION,
                    Fields.TYPE, Kind.ISSUE_TYPE);

    /** What Jira keeps elsewhere or works out. */
    private static final Set<String> NOT_CUSTOM =
            Set.of(
                    "project",
                    "reporter",
                    "creator",
                    "summary",
                    "description",
                    "fixversions",
                    "versions",
                    "duedate",
                    "environment",
                    "timespent",
                    "timeestimate",
                    "timeoriginalestimate",
                    "aggregatetimespent",
                    "aggregatetimeestimate",
                    "aggregatetimeoriginalestimate",
                    "workratio",
                    "lastviewed",
                    "security",
                    "key",
                    "id",
                    "link",
                    "attachment",
                    "statuscategorychangedate");

    Map<String, List<String>> of(LoadedIssue issue) {
        TicketRecord ticket = issue.ticket();
        Map<String, List<String>> values = new HashMap<>();
        ticket.fields().forEach((name, texts) -> put(values, ticket.project(), name, texts));
        values.put(Fields.SUMMARY, List.of(issue.summary()));
        values.putIfAbsent(Fields.STATUS, List.of(known(Kind.STATUS, Workflow.OPEN)));
        values.putIfAbsent(Fields.TYPE, List.of(known(Kind.ISSUE_TYPE, "Incident")));
        if (ticket.reporter() != null) {
            values.put(Fields.REPORTER, List.of(ticket.reporter()));
        }
        return values;
    }

    private void put(
            Map<String, List<String>> values, String project, String name, List<String> texts) {
        Kind kind = KINDS.get(name);
        if (kind != null) {
            texts.forEach(text -> known(kind, text));
            values.put(name, texts);
        } else if (name.equals("component")) {
            texts.forEach(text -> catalog.component(project, text));
            values.put(Fields.COMPONENTS, texts);
        } else if (name.equals(Fields.ASSIGNEE)
                || name.equals(Fields.LABELS)
                || name.equals(Fields.PARENT)) {
            values.put(name, texts);
        } else if (!NOT_CUSTOM.contains(name) && !name.isBlank()) {
            values.put(custom(name, texts), texts);
        }
    }

    private String custom(String name, List<String> texts) {
        SiteField field = catalog.fieldNamed(name);
        if (field.options().size() < MOST_OPTIONS) {
            texts.forEach(text -> catalog.option(field.id(), text));
        }
        return field.id();
    }

    /** The name itself, after making sure that the site knows it. */
    private String known(Kind kind, String name) {
        boolean done = Set.of("closed", "resolved", "done").contains(name.toLowerCase(Locale.ROOT));
        String category = done ? Standards.DONE : Standards.BUSY;
        return catalog.constantNamed(kind, name, kind == Kind.STATUS ? category : "").name();
    }
}
