package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.helpdeskkpi.core.timeline.FieldChange;

/** Reads an issue's history. */
public final class Changes {
    private final ChangeHistoryManager manager;

    public Changes(ChangeHistoryManager manager) {
        this.manager = manager;
    }

    List<FieldChange> of(Issue issue, List<NamedField> wanted) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeHistory group : manager.getChangeHistories(issue)) {
            List<ChangeItemBean> items = group.getChangeItemBeans();
            for (int position = 0; position < items.size(); position++) {
                changes.add(change(group, position, items.get(position), wanted));
            }
        }
        return changes;
    }

    private static FieldChange change(
            ChangeHistory group, int position, ChangeItemBean item, List<NamedField> wanted) {
        String field = item.getField().toLowerCase(Locale.ROOT);
        boolean user = field.equals("assignee");
        return new FieldChange(
                group.getId(),
                position,
                IssueReader.blankToNull(group.getAuthorKey()),
                group.getTimePerformed().toInstant(),
                nameOf(field, wanted),
                emptyToNull(user ? item.getFrom() : item.getFromString()),
                emptyToNull(user ? item.getTo() : item.getToString()));
    }

    private static String nameOf(String field, List<NamedField> wanted) {
        return wanted.stream()
                .filter(custom -> custom.isCalled(field))
                .map(NamedField::name)
                .findFirst()
                .orElse(field);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
