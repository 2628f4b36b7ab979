package org.helpdeskkpi.plugin.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A calendar's named days, typed one per line. */
final class Days {
    private static final String WINDOW = "\\d{1,2}:\\d{2}\\s*[-\u2013]\\s*\\d{1,2}:\\d{2}";
    private static final Pattern HOURS =
            Pattern.compile("(" + WINDOW + "(?:\\s*,\\s*" + WINDOW + ")*)(?:\\s+(.*))?");

    private Days() {}

    static String closed(JsonNode days) {
        return lines(days, Kind::line);
    }

    static JsonNode readClosed(String typed) {
        return read(typed, Days::name);
    }

    static String special(JsonNode days) {
        return lines(
                days,
                day ->
                        (String.join(", ", Kind.values(day.path("hours")))
                                        + " "
                                        + Kind.line(day.path("name")))
                                .strip());
    }

    static JsonNode readSpecial(String typed) {
        return read(typed, Days::hoursAndName);
    }

    private static String lines(JsonNode days, Function<JsonNode, String> rest) {
        return days.properties().stream()
                .map(day -> (day.getKey() + " " + rest.apply(day.getValue())).strip())
                .collect(Collectors.joining("\n"));
    }

    /** A date that comes again is no property of its own and must not replace the first. */
    private static ObjectNode read(String typed, Function<String, JsonNode> rest) {
        ObjectNode days = JsonNodeFactory.instance.objectNode();
        for (String line : Typed.lines(typed)) {
            String[] parts = line.split("\\s+", 2);
            String day = days.has(parts[0]) ? parts[0] + " (twice)" : parts[0];
            days.set(day, rest.apply(parts.length < 2 ? "" : parts[1]));
        }
        return days;
    }

    private static JsonNode name(String text) {
        return text.isBlank() ? NullNode.instance : TextNode.valueOf(text.strip());
    }

    /** What is no window is left for the document's reader to name. */
    private static JsonNode hoursAndName(String text) {
        Matcher parts = HOURS.matcher(text);
        boolean readable = parts.matches();
        ObjectNode day = JsonNodeFactory.instance.objectNode();
        String name = readable && parts.group(2) != null ? parts.group(2) : "";
        List<String> hours =
                readable ? Typed.windows(parts.group(1)) : List.of(text.split("\\s+", 2)[0]);
        day.set("name", name(name));
        day.set("hours", Kind.array(hours));
        return day;
    }
}
