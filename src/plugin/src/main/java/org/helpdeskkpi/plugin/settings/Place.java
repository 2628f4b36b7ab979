package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.helpdeskkpi.core.app.Problem;

/**
 * A place in a JSON document. Reads what stands there; what can't be read is noted as a problem and
 * replaced, so that reading goes on and finds the next one. Nothing there, or null, is the
 * fallback.
 */
final class Place {
    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;

    Place(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    Place at(String name) {
        return new Place(node.path(name), path.isEmpty() ? name : path + "." + name, problems);
    }

    boolean isEmpty() {
        return node.isMissingNode() || node.isNull();
    }

    boolean isEmptyList() {
        return node.isArray() && node.isEmpty();
    }

    void problem(String message) {
        problems.add(new Problem(path, message));
    }

    /** Notes every property that is not one of these. */
    Place knows(String... names) {
        Set<String> known = Set.of(names);
        if (isObject()) {
            node.fieldNames()
                    .forEachRemaining(
                            name -> {
                                if (!known.contains(name)) {
                                    at(name).problem("There is no such property.");
                                }
                            });
        }
        return this;
    }

    /** A place for each property of an object, in the order of the document. */
    List<Map.Entry<String, Place>> entries() {
        List<Map.Entry<String, Place>> entries = new ArrayList<>();
        if (isObject()) {
            node.fieldNames().forEachRemaining(name -> entries.add(Map.entry(name, at(name))));
        }
        return entries;
    }

    private boolean isObject() {
        return isEmpty() ? false : expect(node.isObject(), "an object");
    }

    List<Place> list() {
        List<Place> places = new ArrayList<>();
        if (!isEmpty() && expect(node.isArray(), "a list")) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node.get(i), path + "[" + i + "]", problems));
            }
        }
        return places;
    }

    String text(String fallback) {
        boolean readable = !isEmpty() && expect(node.isTextual(), "a text");
        if (readable && node.asText().isBlank()) {
            problem("This must not be empty.");
            return fallback;
        }
        return readable ? node.asText().strip() : fallback;
    }

    Place required() {
        if (isEmpty()) {
            problem("This is missing.");
        }
        return this;
    }

    List<String> texts(List<String> fallback) {
        if (isEmpty()) {
            return fallback;
        }
        List<String> texts = new ArrayList<>();
        list().forEach(place -> texts.add(place.required().text("?")));
        return texts;
    }

    boolean flag(boolean fallback) {
        return !isEmpty() && expect(node.isBoolean(), "true or false")
                ? node.asBoolean()
                : fallback;
    }

    int number(int fallback, int least) {
        boolean readable =
                !isEmpty()
                        && expect(
                                node.isIntegralNumber() && node.canConvertToInt(),
                                "a whole number");
        if (readable && node.asInt() < least) {
            problem(node.asInt() + " is below " + least + ".");
            return fallback;
        }
        return readable ? node.asInt() : fallback;
    }

    /** A number from 0 to 1. */
    double share(double fallback) {
        boolean readable = !isEmpty() && expect(node.isNumber(), "a number from 0 to 1");
        if (readable && !(node.asDouble() >= 0 && node.asDouble() <= 1)) {
            problem(node.asText() + " is not from 0 to 1.");
            return fallback;
        }
        return readable ? node.asDouble() : fallback;
    }

    Duration duration(Duration fallback) {
        Duration duration =
                parsed(Duration::parse, fallback, "a duration as in PT4H, PT30M or P7D");
        if (duration.isNegative()) {
            problem("A duration can't be negative.");
            return fallback;
        }
        return duration;
    }

    /** A text in some format whose parser throws a {@link DateTimeException}. */
    <T> T parsed(Function<String, T> parser, T fallback, String expected) {
        String text = text(null);
        if (text == null) {
            return fallback;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            problem("\"" + text + "\" is not " + expected + ".");
            return fallback;
        }
    }

    <T> T choice(Map<String, T> choices, T fallback) {
        String text = text(null);
        if (text == null) {
            return fallback;
        }
        T chosen = choices.get(text);
        if (chosen == null) {
            problem(
                    "\""
                            + text
                            + "\" is not one of "
                            + String.join(", ", choices.keySet().stream().sorted().toList())
                            + ".");
        }
        return chosen == null ? fallback : chosen;
    }

    private boolean expect(boolean met, String expected) {
        if (!met) {
            problem("This must be " + expected + ".");
        }
        return met;
    }
}
