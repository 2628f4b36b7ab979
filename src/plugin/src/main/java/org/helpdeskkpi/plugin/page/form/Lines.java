package org.helpdeskkpi.plugin.page.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;

/** A form with what was typed, line by line. */
public final class Lines {
    private final Typing typing;
    private final Labels labels;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Typing typing, Labels labels) {
        this.typing = typing;
        this.labels = labels;
    }

    public static List<Line> of(Form form, Typing typing, Labels labels) {
        Lines made = new Lines(typing, labels);
        made.add(form.entries(), "", "");
        return made.lines;
    }

    /** Each problem goes to the innermost line on its path. */
    public static List<Line> with(
            List<Line> lines, List<Problem> problems, Sentence.Language language) {
        return lines.stream()
                .map(
                        line ->
                                line.with(
                                        problems.stream()
                                                .filter(p -> at(lines, p).equals(Optional.of(line)))
                                                .map(p -> p.message(language))
                                                .toList()))
                .toList();
    }

    /** The line that a problem belongs to. */
    public static Optional<Line> at(List<Line> lines, Problem problem) {
        return lines.stream()
                .filter(line -> !line.control().endsWith("End") && !line.name().isEmpty())
                .filter(line -> line.holds(problem.path()))
                .max(Comparator.comparingInt(line -> line.name().length()));
    }

    private void add(List<Entry> entries, String at, String within) {
        for (Entry entry : entries) {
            if (entry instanceof Heading heading) {
                String control = within.isEmpty() ? "heading" : "subheading";
                lines.add(Line.of(control, "", labels.heading(heading), ""));
            } else if (entry instanceof Field field) {
                add(field, at + field.name(), within);
            } else if (entry instanceof Rows rows) {
                add(rows, at + rows.name(), within);
            }
        }
    }

    private void add(Field field, String path, String within) {
        String label = labels.label(field, path);
        String typed = typing.get(path);
        lines.add(
                Line.of(field.kind().control(), path, label, within + label)
                        .holding(
                                typed,
                                labels.choices(field, path, typed),
                                labels.hint(field, path)));
    }

    private void add(Rows rows, String path, String within) {
        String plain = path.replaceAll("\\[\\d+]", "");
        String label = labels.label(plain);
        int count = typing.count(path);
        lines.add(Line.of("list", path, label, within + label).at(0, count));
        for (int i = 0; i < count; i++) {
            String row = path + "[" + i + "]";
            String called = labels.row(plain, i, typing.get(row + ".name"));
            String was = typing.get(row + ".was");
            Line begin = Line.of("row", row, called, within + called).at(i, count);
            lines.add(begin.holding(was, List.of(), ""));
            add(rows.entries(), row + ".", within + called + ", ");
            lines.add(Line.of("rowEnd", row, called, "").at(i, count));
        }
        Line end = Line.of("listEnd", path, labels.label(plain + ".add"), within + label);
        lines.add(end.holding("", labels.presets(rows), ""));
    }
}
