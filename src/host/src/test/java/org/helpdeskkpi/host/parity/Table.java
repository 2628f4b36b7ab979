package org.helpdeskkpi.host.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A CSV file as it is read: what stands in each line's cells, empty ones left out. */
record Table(List<Map<String, Object>> lines) {
    static Table of(String text) {
        assertThat(text).startsWith("\uFEFF");
        return new Table(
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                        .map(Table::cells)
                        .toList());
    }

    private static Map<String, Object> cells(NamedCsvRecord line) {
        Map<String, Object> cells = new TreeMap<>();
        line.getFieldsAsMap()
                .forEach(
                        (name, text) -> {
                            if (!text.isEmpty()) {
                                cells.put(name, value(text));
                            }
                        });
        return cells;
    }

    /** Numbers as numbers: both sides mean the same to the last digit. */
    private static Object value(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? (Object) Double.valueOf(text) : text;
    }

    /** What a line has to say: the values of an object by their places, without the unknown. */
    static Map<String, Object> line(JsonNode json) {
        Map<String, Object> values = new TreeMap<>();
        put(json, "", values);
        return values;
    }

    private static void put(JsonNode json, String prefix, Map<String, Object> values) {
        for (Map.Entry<String, JsonNode> one : json.properties()) {
            JsonNode value = one.getValue();
            String name = prefix + one.getKey();
            if (value.isObject()) {
                put(value, name + ".", values);
            } else if (!value.isNull()) {
                Object told = value.isNumber() ? (Object) value.doubleValue() : value.asText();
                values.put(name, told);
            }
        }
    }
}
