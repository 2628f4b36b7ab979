package org.helpdeskkpi.plugin.page.form;

import java.util.Map;

/**
 * Starting values for a new row.
 *
 * @param key the end of its text's key
 * @param values by the names of the fields
 */
public record Preset(String key, Map<String, String> values) {
    public Preset {
        values = Map.copyOf(values);
    }
}
