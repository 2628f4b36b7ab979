package org.helpdeskkpi.plugin.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** A form for some properties of the settings document. */
public record Form(List<Entry> entries) {
    public Form {
        entries = List.copyOf(entries);
    }

    /** The document's properties that the form is about. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        each(entries, (name, entry) -> keys.add(name.split("\\.", 2)[0]));
        return keys;
    }

    /** A list of the form by its path, as {@code calendars[1].changes}; null when it has none. */
    Rows list(String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        Rows[] found = new Rows[1];
        each(
                entries,
                (name, entry) -> {
                    if (entry instanceof Rows rows && name.equals(plain)) {
                        found[0] = rows;
                    }
                });
        return found[0];
    }

    /** What stands in the fields for a document. */
    public Typing fill(JsonNode document) {
        Map<String, String> values = new HashMap<>();
        fill(entries, document, "", values);
        return new Typing(values);
    }

    /**
     * Writes what was typed into a copy of a document. What the form knows no field for stays as it
     * is, in the rows too.
     */
    public ObjectNode write(Typing typing, ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        write(entries, typing, "", copy);
        return copy;
    }

    /** Goes through all fields and lists, named without places: {@code queues.name}. */
    private static void each(List<Entry> entries, BiConsumer<String, Entry> visitor) {
        for (Entry entry : entries) {
            if (entry instanceof Field field) {
                visitor.accept(field.name(), field);
            } else if (entry instanceof Rows rows) {
                visitor.accept(rows.name(), rows);
                each(
                        rows.entries(),
                        (name, inner) -> visitor.accept(rows.name() + "." + name, inner));
            }
        }
    }

    private static void fill(
            List<Entry> entries, JsonNode node, String at, Map<String, String> values) {
        for (Entry entry : entries) {
            if (entry instanceof Field field) {
                values.put(at + field.name(), field.kind().show(Spot.of(node, field.name()).get()));
            } else if (entry instanceof Rows rows) {
                JsonNode array = rows.list(Spot.of(node, rows.name()).get());
                values.put(at + rows.name() + ".count", String.valueOf(array.size()));
                for (int i = 0; i < array.size(); i++) {
                    String row = at + rows.name() + "[" + i + "].";
                    values.put(row + "was", String.valueOf(i));
                    fill(rows.entries(), array.get(i), row, values);
                }
            }
        }
    }

    private static void write(List<Entry> entries, Typing typing, String at, ObjectNode node) {
        for (Entry entry : entries) {
            if (entry instanceof Field field) {
                Spot.of(node, field.name()).set(value(field, typing, at));
            } else if (entry instanceof Rows rows) {
                Spot spot = Spot.of(node, rows.name());
                ArrayNode list = rows(rows, typing, at + rows.name(), rows.list(spot.get()));
                spot.set(rows.stored(list));
            }
        }
    }

    private static JsonNode value(Field field, Typing typing, String at) {
        String typed = typing.get(at + field.name());
        boolean unnamed = field.kind() == Kind.ID && typed.isBlank();
        return field.kind().read(unnamed ? Typed.id(typing.get(at + "name")) : typed);
    }

    private static ArrayNode rows(Rows rows, Typing typing, String at, JsonNode before) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < typing.count(at); i++) {
            String row = at + "[" + i + "].";
            JsonNode was = before.path(typing.number(row + "was", -1));
            ObjectNode node =
                    was instanceof ObjectNode known ? known.deepCopy() : array.objectNode();
            write(rows.entries(), typing, row, node);
            array.add(node);
        }
        return array;
    }
}
