package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * A custom field with a list of options to select from.
 *
 * @param id such as {@code customfield_10100}
 */
public record SiteField(String id, String name, List<SelectOption> options) implements CustomField {

    public SiteField {
        options = List.copyOf(options);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
