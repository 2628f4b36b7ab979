package org.helpdeskkpi.plugin.page.form;

import java.util.Map;

/**
 * Starting values for a new row.
 *
 * @param label what they are called
 * @param values by the names of the fields
 */
public record Preset(String label, Map<String, String> values) {
    public Preset {
        values = Map.copyOf(values);
    }
}
