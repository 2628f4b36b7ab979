package org.helpdeskkpi.plugin.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A list of the settings document whose rows have the same fields, to be added, moved and removed.
 *
 * @param name where it is, from the row or the document that it is in
 * @param fresh what stands in a new row's fields
 * @param presets what may stand there instead
 * @param keyed the field whose value names the row, where the rows are an object's properties;
 *     empty where they are a list
 * @param alike the fields that a new row has from the first one, where there is one
 */
public record Rows(
        String name,
        List<Entry> entries,
        Map<String, String> fresh,
        List<Preset> presets,
        String keyed,
        List<String> alike)
        implements Entry {
    public Rows {
        entries = List.copyOf(entries);
        fresh = Map.copyOf(fresh);
        presets = List.copyOf(presets);
        alike = List.copyOf(alike);
    }

    public Rows(String name, List<Entry> entries, Map<String, String> fresh) {
        this(name, entries, fresh, List.of(), "", List.of());
    }

    public Rows offering(List<Preset> others) {
        return new Rows(name, entries, fresh, others, keyed, alike);
    }

    /**
     * The rows as properties of an object, each with one value.
     *
     * @param key the field that names the property; the other one has its value
     */
    public Rows keyedBy(String key) {
        return new Rows(name, entries, fresh, presets, key, alike);
    }

    /** A new row has these fields as the first row has them. */
    public Rows alike(String... fields) {
        return new Rows(name, entries, fresh, presets, keyed, List.of(fields));
    }

    /** The rows in a document. */
    JsonNode list(JsonNode stored) {
        if (keyed.isEmpty()) {
            return stored;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        stored.properties()
                .forEach(
                        one ->
                                list.addObject()
                                        .put(keyed, one.getKey())
                                        .set(value(), one.getValue()));
        return list;
    }

    /** What a document has for these rows; a key that comes again is left to be found wrong. */
    JsonNode stored(ArrayNode list) {
        if (keyed.isEmpty()) {
            return list;
        }
        ObjectNode stored = JsonNodeFactory.instance.objectNode();
        for (JsonNode row : list) {
            String key = row.path(keyed).asText("");
            stored.set(stored.has(key) ? key + " " : key, row.path(value()));
        }
        return stored;
    }

    private String value() {
        return entries.stream()
                .filter(Field.class::isInstance)
                .map(entry -> ((Field) entry).name())
                .filter(field -> !field.equals(keyed))
                .findFirst()
                .orElseThrow();
    }

    /** A choice for each of the starting values. */
    List<Choice> choices(UnaryOperator<String> texts) {
        return IntStream.range(0, presets.size())
                .mapToObj(
                        i ->
                                new Choice(
                                        String.valueOf(i + 1),
                                        texts.apply(presets.get(i).label()),
                                        false))
                .toList();
    }

    /**
     * A new row.
     *
     * @param preset 0 for one without starting values, else the place of those counted from 1
     * @param before the rows that are there
     * @param texts what a row with starting values is called
     */
    Map<String, String> added(
            int preset, List<Map<String, String>> before, UnaryOperator<String> texts) {
        Map<String, String> row = new HashMap<>(fresh);
        before.stream()
                .limit(1)
                .forEach(first -> alike.forEach(f -> row.put(f, first.getOrDefault(f, ""))));
        if (preset > 0 && preset <= presets.size()) {
            row.putAll(presets.get(preset - 1).values(texts));
        }
        return row;
    }
}
