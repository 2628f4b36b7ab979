package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A custom field that the settings mention.
 *
 * @param name how they mention it, in lower case: its name or its id
 */
record NamedField(String name, CustomField field) {
    void put(Issue issue, Map<String, List<String>> fields) {
        List<String> values = texts(issue.getCustomFieldValue(field));
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    /** History items carry the field's name, whatever the settings call it. */
    boolean isCalled(String historyField) {
        return historyField.equals(field.getName().toLowerCase(Locale.ROOT));
    }

    /** An option, a request type or a user tells its value as its text. */
    private static List<String> texts(Object value) {
        Collection<?> values =
                value instanceof Collection<?> several
                        ? several
                        : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
