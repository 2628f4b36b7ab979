package org.helpdeskkpi.plugin.page.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the parts of a form are called, and what can be chosen.
 *
 * @param texts by key
 * @param sources choices that depend on the settings, by the name of their source
 */
public record Labels(UnaryOperator<String> texts, Function<String, List<Choice>> sources) {
    private static final String LABEL = "helpdesk-kpi.admin.label.";
    private static final String HINT = "helpdesk-kpi.admin.hint.";
    private static final String CHOICE = "helpdesk-kpi.admin.choice.";
    private static final String SECTION = "helpdesk-kpi.admin.section.";

    String heading(Heading heading) {
        return texts.apply(SECTION + heading.key());
    }

    String label(Field field, String path) {
        return texts.apply(LABEL + key(field, path));
    }

    String label(String list) {
        return texts.apply(LABEL + list);
    }

    /** A row's name, its place counted from one, and what it is called. */
    String row(String list, int index, String name) {
        String place = texts.apply(LABEL + list + ".row") + " " + (index + 1);
        return name.isBlank() ? place : place + ": " + name;
    }

    /** What the starting values of a new row are called. */
    List<Choice> presets(Rows rows) {
        return rows.choices(texts);
    }

    String hint(Field field, String path) {
        return field.hint() ? texts.apply(HINT + key(field, path)) : "";
    }

    /** What was chosen stays among the choices, even when it is none any more. */
    List<Choice> choices(Field field, String path, String typed) {
        List<String> chosen = Typed.lines(typed);
        List<Choice> known =
                Stream.concat(
                                field.values().stream().map(value -> choice(field, path, value)),
                                field.source().isEmpty()
                                        ? Stream.of()
                                        : sources.apply(field.source()).stream())
                        .map(one -> one.chosenIf(isChosen(one, chosen)))
                        .toList();
        Stream<Choice> gone =
                chosen.stream()
                        .filter(value -> known.stream().noneMatch(c -> c.value().equals(value)))
                        .map(value -> new Choice(value, value, true));
        return field.kind().control().equals("text")
                ? known
                : Stream.concat(known.stream(), gone).toList();
    }

    private static boolean isChosen(Choice one, List<String> chosen) {
        return one.value().isEmpty() ? chosen.isEmpty() : chosen.contains(one.value());
    }

    private Choice choice(Field field, String path, String value) {
        String key = CHOICE + key(field, path) + "." + (value.isEmpty() ? "none" : value);
        return new Choice(value, texts.apply(key), false);
    }

    private static String key(Field field, String path) {
        return field.label().isEmpty() ? path.replaceAll("\\[\\d+]", "") : field.label();
    }
}
