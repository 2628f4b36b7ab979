package org.helpdeskkpi.plugin.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How a value is typed, and what it is in the settings document. What can't be read goes along as
 * it is, for the document's reader to name.
 */
public enum Kind {
    /** A line that must not be empty. */
    TEXT("text", Kind::line, typed -> TextNode.valueOf(typed.strip())),
    /** A line that may be empty, which is null. */
    OPTIONAL("text", Kind::line, Kind::orNull),
    /** A line from which an empty one is made out of the name beside it. */
    ID("text", Kind::line, Kind::orNull),
    NUMBER("text", Kind::line, Kind::number),
    /** A share from 0 to 1, as {@code 25}. */
    PERCENT("text", Kind::percent, Kind::share),
    /** As {@code 7d 4h}. */
    DURATION("text", node -> Typed.fromIso(line(node)), Kind::duration),
    /** As {@code 60h}, without days. */
    HOURS("text", node -> Typed.hoursFromIso(line(node)), Kind::duration),
    /** As {@code 09:00-12:30, 13:00-17:00}; empty is absent. */
    WINDOWS("text", node -> String.join(", ", values(node)), Kind::windows),
    /** As {@code true}; empty is false, since a box that is not ticked is not posted. */
    FLAG(
            "flag",
            node -> node.asBoolean() ? "true" : "",
            typed -> JsonNodeFactory.instance.booleanNode(!typed.isEmpty())),
    /** One entry per line. */
    LINES("area", node -> String.join("\n", values(node)), typed -> array(Typed.lines(typed))),
    /** Like lines, but ticked from all that there is. */
    TICKS("ticks", node -> String.join("\n", values(node)), typed -> array(Typed.lines(typed))),
    /** One {@code field = value} per line. */
    CONDITIONS("area", Kind::conditions, Kind::fields),
    /** A date and its name per line, as {@code 2026-12-25 Christmas Day}. */
    CLOSED("days", Days::closed, Days::readClosed),
    /**
     * A date, its windows and its name per line, as {@code 2026-12-24 09:00-12:00 Christmas Eve}.
     */
    SPECIAL("days", Days::special, Days::readSpecial),
    /** A country and a region, as {@code de/by}; empty is null. */
    PLACE("text", Kind::place, Kind::readPlace),
    SELECT("select", Kind::line, Kind::orNull),
    RADIO("radio", Kind::line, Kind::orNull);

    private final String control;
    private final Function<JsonNode, String> shown;
    private final Function<String, JsonNode> read;

    Kind(String control, Function<JsonNode, String> shown, Function<String, JsonNode> read) {
        this.control = control;
        this.shown = shown;
        this.read = read;
    }

    String control() {
        return control;
    }

    String show(JsonNode value) {
        return shown.apply(value);
    }

    /** A missing node is for a value that the document shall not have. */
    JsonNode read(String typed) {
        return read.apply(typed);
    }

    static String line(JsonNode node) {
        return node.isNull() ? "" : node.asText();
    }

    static List<String> values(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(line(one)));
        return values;
    }

    private static JsonNode orNull(String typed) {
        return typed.isBlank() ? NullNode.instance : TextNode.valueOf(typed.strip());
    }

    private static JsonNode number(String typed) {
        String text = typed.strip();
        return text.matches("-?\\d{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
                : TextNode.valueOf(text);
    }

    private static String percent(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().movePointRight(2).stripTrailingZeros().toPlainString()
                : line(node);
    }

    private static JsonNode share(String typed) {
        String text = typed.strip();
        return text.matches("\\d{1,3}(\\.\\d{1,4})?")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(text).movePointLeft(2))
                : TextNode.valueOf(text);
    }

    private static JsonNode duration(String typed) {
        return TextNode.valueOf(Typed.duration(typed));
    }

    private static JsonNode windows(String typed) {
        return typed.isBlank() ? MissingNode.getInstance() : array(Typed.windows(typed));
    }

    private static String conditions(JsonNode fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.properties().forEach(field -> all.put(field.getKey(), values(field.getValue())));
        return Typed.conditions(all);
    }

    private static JsonNode fields(String typed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Typed.conditions(typed).forEach((field, values) -> node.set(field, array(values)));
        return node;
    }

    private static String place(JsonNode place) {
        String region = line(place.path("region"));
        return line(place.path("country")) + (region.isEmpty() ? "" : "/" + region);
    }

    private static JsonNode readPlace(String typed) {
        String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s*/\\s*", 2);
        ObjectNode place = JsonNodeFactory.instance.objectNode().put("country", parts[0]);
        place.put("region", parts.length < 2 || parts[1].isEmpty() ? null : parts[1]);
        return typed.isBlank() ? NullNode.instance : place;
    }

    static ArrayNode array(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
