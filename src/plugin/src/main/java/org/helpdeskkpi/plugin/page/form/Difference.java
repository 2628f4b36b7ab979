package org.helpdeskkpi.plugin.page.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field that someone else has changed in the meantime; a value is "-" where there is none.
 *
 * @param label with the rows that the field is in
 */
public record Difference(String label, String before, String theirs, String yours) {
    private static final Set<String> FIELDS =
            Set.of("text", "area", "days", "flag", "ticks", "select", "radio");

    /** What differs between the first two, in the order of the form. */
    public static List<Difference> between(List<Line> before, List<Line> theirs, List<Line> yours) {
        Map<String, Line> old = fields(before);
        Map<String, Line> other = fields(theirs);
        Map<String, Line> own = fields(yours);
        return Stream.concat(other.keySet().stream(), old.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .filter(name -> !value(old.get(name)).equals(value(other.get(name))))
                .map(
                        name ->
                                new Difference(
                                        other.getOrDefault(name, old.get(name)).full(),
                                        shown(old.get(name)),
                                        shown(other.get(name)),
                                        shown(own.get(name))))
                .toList();
    }

    private static Map<String, Line> fields(List<Line> lines) {
        return lines.stream()
                .filter(line -> FIELDS.contains(line.control()))
                .collect(
                        Collectors.toMap(
                                Line::name,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static String value(Line line) {
        return line == null ? "" : line.value();
    }

    private static String shown(Line line) {
        String text = line == null ? "" : words(line);
        return text.isBlank() ? "-" : text;
    }

    private static String words(Line line) {
        return line.control().equals("text") || line.choices().isEmpty()
                ? String.join(", ", Typed.lines(line.value()))
                : line.choices().stream()
                        .filter(Choice::chosen)
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
    }
}
