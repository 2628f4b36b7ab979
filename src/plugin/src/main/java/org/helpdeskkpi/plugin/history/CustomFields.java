package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the custom fields that the settings mention; no others are read. */
public final class CustomFields {
    private static final String ID_PREFIX = "customfield_";

    private final CustomFieldManager manager;

    public CustomFields(CustomFieldManager manager) {
        this.manager = manager;
    }

    /** Those of these names that are no system fields. */
    List<NamedField> wanted(Set<String> names) {
        Set<String> custom = new TreeSet<>(names);
        custom.removeAll(SystemFields.NAMES);
        List<NamedField> found = new ArrayList<>();
        for (String name : custom) {
            all(name).forEach(field -> found.add(new NamedField(name, field)));
        }
        return found;
    }

    /**
     * Several fields may share a name: an issue has values for those of its own project. All are
     * looked through since Jira finds a field by its name only in the same letter case.
     */
    private List<CustomField> all(String name) {
        if (name.startsWith(ID_PREFIX)) {
            CustomField field = manager.getCustomFieldObject(name);
            return field == null ? List.of() : List.of(field);
        }
        return manager.getCustomFieldObjects().stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .toList();
    }
}
