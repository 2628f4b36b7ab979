package org.helpdeskkpi.plugin.page.form;

import java.util.List;

/**
 * What a form shows, one after another: a heading, a field, or where a list or one of its rows
 * begins or ends.
 *
 * @param control what to show, as {@code text} or {@code row}
 * @param name the path in the settings document, which is the field's name and id
 * @param full the label with the rows it is in, as {@code Queue 2, Tier}
 * @param hint empty when there is none
 * @param value what was typed
 * @param index a row's place, counted from 0
 * @param count how many rows the list has
 */
public record Line(
        String control,
        String name,
        String label,
        String full,
        String hint,
        String value,
        List<Choice> choices,
        List<String> problems,
        int index,
        int count) {
    public Line {
        choices = List.copyOf(choices);
        problems = List.copyOf(problems);
    }

    static Line of(String control, String name, String label, String full) {
        return new Line(control, name, label, full, "", "", List.of(), List.of(), 0, 0);
    }

    Line holding(String typed, List<Choice> offered, String explained) {
        return new Line(
                control, name, label, full, explained, typed, offered, problems, index, count);
    }

    Line at(int place, int rows) {
        return new Line(control, name, label, full, hint, value, choices, problems, place, rows);
    }

    Line with(List<String> found) {
        return new Line(control, name, label, full, hint, value, choices, found, index, count);
    }

    /** Whether this is in a row of another list. */
    public boolean nested() {
        return list().contains("[");
    }

    /** A row's list. */
    public String list() {
        return name.replaceAll("\\[\\d+]$", "");
    }

    /** Whether a line of text has choices besides what is typed. */
    public boolean offers() {
        return !choices.isEmpty();
    }

    /** How many lines of text to show. */
    public int height() {
        return Math.max(2, Math.min(12, (int) value.lines().count() + 1));
    }

    public boolean first() {
        return index == 0;
    }

    public boolean last() {
        return index == count - 1;
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** Whether a path in the settings document leads to this or into it. */
    boolean holds(String path) {
        return path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "[");
    }
}
