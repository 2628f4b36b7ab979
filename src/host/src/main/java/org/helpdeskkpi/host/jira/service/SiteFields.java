package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.host.jira.Catalog;
import org.helpdeskkpi.host.jira.model.SiteField;

/** The custom fields for plugins. */
record SiteFields(Catalog catalog) implements CustomFieldManager {

    @Override
    public CustomField getCustomFieldObject(String id) {
        return catalog.field(id).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(catalog.fields());
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return catalog.fields().stream()
                .filter(field -> field.name().equals(name))
                .map((SiteField field) -> (CustomField) field)
                .toList();
    }
}
