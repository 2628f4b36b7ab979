package org.helpdeskkpi.host.jira;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.ItemDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Writes the history items of a change the way Jira writes them, field by field. */
final class Diff {
    private static final Map<String, Kind> KINDS =
            Map.of(
                    Fields.TYPE, Kind.ISSUE_TYPE,
                    Fields.STATUS, Kind.STATUS,
                    Fields.PRIORITY, Kind.PRIORITY,
                    Fields.RESOLUTION, Kind.RESOLUTION);

    private final Site site;
    private final IssueDoc before;

    Diff(Site site, IssueDoc before) {
        this.site = site;
        this.before = before;
    }

    /** The items for these new values; empty where they are what the issue has. */
    List<ItemDoc> items(Map<String, List<String>> values) {
        List<ItemDoc> items = new ArrayList<>();
        for (String field : Fields.ALL) {
            if (values.containsKey(field)) {
                add(items, field, values.get(field));
            }
        }
        values.keySet().stream()
                .filter(field -> field.startsWith(Fields.CUSTOM))
                .sorted()
                .forEach(field -> add(items, field, values.get(field)));
        return items;
    }

    private void add(List<ItemDoc> items, String field, List<String> after) {
        List<String> old = before.values(field);
        if (old.equals(after)) {
            return;
        }
        if (field.equals(Fields.COMPONENTS)) {
            addComponents(items, old, after);
        } else if (field.equals(Fields.LABELS)) {
            items.add(ItemDoc.jira(field, null, spaced(old), null, spaced(after)));
        } else if (field.startsWith(Fields.CUSTOM)) {
            items.add(custom(field, old, after));
        } else {
            items.add(single(field, first(old), first(after)));
        }
    }

    /** Jira lists every component that went or came as an item of its own. */
    private void addComponents(List<ItemDoc> items, List<String> old, List<String> after) {
        old.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> items.add(component(name, null)));
        after.stream()
                .filter(name -> !old.contains(name))
                .forEach(name -> items.add(component(null, name)));
    }

    private ItemDoc component(String from, String to) {
        return ItemDoc.jira("Component", componentId(from), from, componentId(to), to);
    }

    private String componentId(String name) {
        return name == null
                ? null
                : String.valueOf(site.catalog().component(before.project(), name).id());
    }

    private ItemDoc custom(String field, List<String> old, List<String> after) {
        return new ItemDoc(
                ChangeItemBean.CUSTOM_FIELD,
                site.catalog().field(field).orElseThrow().name(),
                optionIds(field, old),
                joined(old),
                optionIds(field, after),
                joined(after));
    }

    private String optionIds(String field, List<String> texts) {
        return joined(
                texts.stream()
                        .map(text -> String.valueOf(site.catalog().option(field, text).id()))
                        .toList());
    }

    private ItemDoc single(String field, String old, String after) {
        if (field.equals(Fields.ASSIGNEE) || field.equals(Fields.REPORTER)) {
            return ItemDoc.jira(field, old, shown(old), after, shown(after));
        }
        Kind kind = KINDS.get(field);
        return kind == null
                ? ItemDoc.jira(field, null, old, null, after)
                : ItemDoc.jira(field, id(kind, old), old, id(kind, after), after);
    }

    private String shown(String user) {
        return site.users().byKey(user).map(SiteUser::displayName).orElse(user);
    }

    private String id(Kind kind, String name) {
        return name == null ? null : site.catalog().constant(kind, name).orElseThrow().id();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : Objects.requireNonNull(values.get(0));
    }

    private static String spaced(List<String> values) {
        return String.join(" ", values);
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
