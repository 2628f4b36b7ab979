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
import org.helpdeskkpi.core.app.Sentence;

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

    /**
     * @param key of what is wrong
     */
    void problem(String key, Object... arguments) {
        problems.add(new Problem(path, key, arguments));
    }

    /** Notes every property that is not one of these. */
    Place knows(String... names) {
        Set<String> known = Set.of(names);
        if (isObject()) {
            node.fieldNames()
                    .forEachRemaining(
                            name -> {
                                if (!known.contains(name)) {
                                    at(name).problem("helpdesk-kpi.problem.noProperty");
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
        return isEmpty() ? false : expect(node.isObject(), "helpdesk-kpi.problem.anObject");
    }

    List<Place> list() {
        List<Place> places = new ArrayList<>();
        if (!isEmpty() && expect(node.isArray(), "helpdesk-kpi.problem.aList")) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node.get(i), path + "[" + i + "]", problems));
            }
        }
        return places;
    }

    String text(String fallback) {
        boolean readable = !isEmpty() && expect(node.isTextual(), "helpdesk-kpi.problem.aText");
        if (readable && node.asText().isBlank()) {
            problem("helpdesk-kpi.problem.empty");
            return fallback;
        }
        return readable ? node.asText().strip() : fallback;
    }

    Place required() {
        if (isEmpty()) {
            problem("helpdesk-kpi.problem.missing");
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
        return !isEmpty() && expect(node.isBoolean(), "helpdesk-kpi.problem.aFlag")
                ? node.asBoolean()
                : fallback;
    }

    int number(int fallback, int least) {
        boolean readable =
                !isEmpty()
                        && expect(
                                node.isIntegralNumber() && node.canConvertToInt(),
                                "helpdesk-kpi.problem.aWholeNumber");
        if (readable && node.asInt() < least) {
            problem("helpdesk-kpi.problem.below", node.asInt(), least);
            return fallback;
        }
        return readable ? node.asInt() : fallback;
    }

    /** A number from 0 to 1. */
    double share(double fallback) {
        boolean readable = !isEmpty() && expect(node.isNumber(), "helpdesk-kpi.problem.aShare");
        if (readable && !(node.asDouble() >= 0 && node.asDouble() <= 1)) {
            problem("helpdesk-kpi.problem.noShare", node.asText());
            return fallback;
        }
        return readable ? node.asDouble() : fallback;
    }

    Duration duration(Duration fallback) {
        Duration duration = parsed(Duration::parse, fallback, "helpdesk-kpi.problem.aDuration");
        if (duration.isNegative()) {
            problem("helpdesk-kpi.problem.negative");
            return fallback;
        }
        return duration;
    }

    /**
     * A text in some format whose parser throws a {@link DateTimeException}.
     *
     * @param expected the key of what should stand here
     */
    <T> T parsed(Function<String, T> parser, T fallback, String expected) {
        String text = text(null);
        if (text == null) {
            return fallback;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            problem("helpdesk-kpi.problem.isNot", text, Sentence.of(expected));
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
                    "helpdesk-kpi.problem.notOneOf",
                    text,
                    String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return chosen == null ? fallback : chosen;
    }

    private boolean expect(boolean met, String expected) {
        if (!met) {
            problem("helpdesk-kpi.problem.mustBe", Sentence.of(expected));
        }
        return met;
    }
}
