package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The values of the fields every issue has, by lower-case name. */
final class SystemFields {
    static final Set<String> NAMES =
            Set.of(
                    "project",
                    "issuetype",
                    "status",
                    "priority",
                    "resolution",
                    "assignee",
                    "labels",
                    "component",
                    "parent",
                    "link");

    private SystemFields() {}

    static Map<String, List<String>> of(Issue issue) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("project", List.of(issue.getProjectObject().getKey()));
        put(fields, "issuetype", issue.getIssueType());
        put(fields, "status", issue.getStatus());
        put(fields, "priority", issue.getPriority());
        put(fields, "resolution", issue.getResolution());
        String assignee = IssueReader.blankToNull(issue.getAssigneeId());
        if (assignee != null) {
            fields.put("assignee", List.of(assignee));
        }
        if (issue.isSubTask()) {
            Issue parent = issue.getParentObject();
            fields.put("parent", List.of(parent == null ? "?" : parent.getKey()));
        }
        put(fields, "labels", issue.getLabels(), Label::getLabel);
        put(fields, "component", issue.getComponents(), ProjectComponent::getName);
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, IssueConstant value) {
        if (value != null) {
            fields.put(name, List.of(value.getName()));
        }
    }

    private static <T> void put(
            Map<String, List<String>> fields,
            String name,
            Collection<T> values,
            Function<T, String> text) {
        if (values != null && !values.isEmpty()) {
            fields.put(name, values.stream().map(text).sorted().toList());
        }
    }
}
