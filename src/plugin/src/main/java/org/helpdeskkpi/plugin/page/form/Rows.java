package org.helpdeskkpi.plugin.page.form;

import java.util.List;
import java.util.Map;

/**
 * A list of the settings document whose rows have the same fields, to be added, moved and removed.
 *
 * @param name where it is, from the row or the document that it is in
 * @param fresh what stands in a new row's fields
 */
public record Rows(String name, List<Entry> entries, Map<String, String> fresh) implements Entry {
    public Rows {
        entries = List.copyOf(entries);
        fresh = Map.copyOf(fresh);
    }
}
