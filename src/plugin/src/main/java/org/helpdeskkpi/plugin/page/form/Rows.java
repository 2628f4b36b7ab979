package org.helpdeskkpi.plugin.page.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A list of the settings document whose rows have the same fields, to be added, moved and removed.
 *
 * @param name where it is, from the row or the document that it is in
 * @param fresh what stands in a new row's fields
 * @param presets what may stand there instead
 */
public record Rows(
        String name, List<Entry> entries, Map<String, String> fresh, List<Preset> presets)
        implements Entry {
    public Rows {
        entries = List.copyOf(entries);
        fresh = Map.copyOf(fresh);
        presets = List.copyOf(presets);
    }

    public Rows(String name, List<Entry> entries, Map<String, String> fresh) {
        this(name, entries, fresh, List.of());
    }

    public Rows offering(List<Preset> others) {
        return new Rows(name, entries, fresh, others);
    }

    /** A choice for each of the starting values. */
    List<Choice> choices() {
        return IntStream.range(0, presets.size())
                .mapToObj(i -> new Choice(String.valueOf(i + 1), presets.get(i).label(), false))
                .toList();
    }

    /** A new row; 0 for one without starting values, else the place of those counted from 1. */
    Map<String, String> added(int preset) {
        Map<String, String> row = new HashMap<>(fresh);
        if (preset > 0 && preset <= presets.size()) {
            row.putAll(presets.get(preset - 1).values());
        }
        return row;
    }
}
