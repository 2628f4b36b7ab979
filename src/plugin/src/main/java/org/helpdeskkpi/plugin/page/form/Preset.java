package org.helpdeskkpi.plugin.page.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Starting values for a new row.
 *
 * @param label the key of what they are called, which the row is called as well
 * @param values by the names of the fields
 */
public record Preset(String label, Map<String, String> values) {
    public Preset {
        values = Map.copyOf(values);
    }

    Map<String, String> values(UnaryOperator<String> texts) {
        Map<String, String> named = new HashMap<>(values);
        named.put("name", texts.apply(label));
        return named;
    }
}
