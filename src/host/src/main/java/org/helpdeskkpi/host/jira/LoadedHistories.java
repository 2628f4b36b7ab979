package org.helpdeskkpi.host.jira;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.ItemDoc;

/** A loaded ticket's changes as Jira tells them; their ids are kept. */
record LoadedHistories(Catalog catalog, LoadedIssue loaded) {
    private static final Map<String, Kind> KINDS =
            Map.of(
                    Fields.STATUS, Kind.STATUS,
                    Fields.PRIORITY, Kind.PRIORITY,
                    Fields.RESOLUTION, Kind.RESOLUTION,
                    Fields.TYPE, Kind.ISSUE_TYPE);

    List<HistoryDoc> all() {
        return loaded.ticket().changes().stream()
                .sorted(Comparator.comparingInt(FieldChange::position))
                .collect(
                        Collectors.groupingBy(
                                FieldChange::historyId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::history)
                .sorted(Comparator.comparing(HistoryDoc::at).thenComparing(HistoryDoc::id))
                .toList();
    }

    private HistoryDoc history(List<FieldChange> changes) {
        FieldChange first = changes.get(0);
        return new HistoryDoc(
                first.historyId(),
                first.author(),
                first.at(),
                changes.stream().map(this::item).toList());
    }

    private ItemDoc item(FieldChange change) {
        String field = change.field();
        if (field.equals(Fields.ASSIGNEE) || field.equals(Fields.REPORTER)) {
            return ItemDoc.jira(
                    field, change.from(), shown(change.from()), change.to(), shown(change.to()));
        }
        Kind kind = KINDS.get(field);
        if (kind != null) {
            return ItemDoc.jira(
                    field,
                    id(kind, change.from()),
                    change.from(),
                    id(kind, change.to()),
                    change.to());
        }
        return named(field, change);
    }

    private ItemDoc named(String field, FieldChange change) {
        if (field.equals("component")) {
            return ItemDoc.jira("Component", null, change.from(), null, change.to());
        }
        String custom =
                catalog.fields().stream()
                        .map(f -> f.name())
                        .filter(name -> name.equalsIgnoreCase(field))
                        .findFirst()
                        .orElse(null);
        String type = custom == null ? ChangeItemBean.STATIC_FIELD : ChangeItemBean.CUSTOM_FIELD;
        return new ItemDoc(
                type, custom == null ? field : custom, null, change.from(), null, change.to());
    }

    private String shown(String user) {
        return user == null ? null : loaded.names().getOrDefault(user, user);
    }

    private String id(Kind kind, String name) {
        return name == null ? null : catalog.constant(kind, name).map(Constant::id).orElse(null);
    }
}
