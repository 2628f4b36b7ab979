package org.helpdeskkpi.plugin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.plugin.page.form.Choice;
import org.helpdeskkpi.plugin.page.form.Difference;
import org.helpdeskkpi.plugin.page.form.Labels;
import org.helpdeskkpi.plugin.page.form.Line;
import org.helpdeskkpi.plugin.page.form.Lines;
import org.helpdeskkpi.plugin.page.form.RowMove;
import org.helpdeskkpi.plugin.page.form.Typing;

/** Every tab with something in every field. */
public final class AdminSamples {
    private final UnaryOperator<String> texts;
    private final String value;

    /**
     * @param value what stands everywhere
     */
    public AdminSamples(UnaryOperator<String> texts, String value) {
        this.texts = texts;
        this.value = value;
    }

    public List<AdminPartPage> pages() {
        return Stream.of(AdminTab.values()).map(this::page).toList();
    }

    private AdminPartPage page(AdminTab tab) {
        Labels labels = new Labels(texts, source -> List.of(new Choice(value, value, true)));
        List<Line> lines = Lines.of(tab.form(), typing(tab), labels);
        List<Problem> problems = new ArrayList<>();
        lines.forEach(line -> problems.add(new Problem(line.name(), value)));
        problems.add(new Problem(AdminDesk.NOTE, value));
        Conflict conflict =
                new Conflict(2, value, List.of(new Difference(value, value, value, value)));
        return new AdminPartPage(
                (key, arguments) -> key.equals(value) ? key : texts.apply(key),
                value,
                tab.id(),
                1,
                lines,
                problems,
                new Notice("info", value),
                conflict,
                value,
                value,
                new Trial(value, value));
    }

    /** Two rows in every list, a value in every field. */
    private Typing typing(AdminTab tab) {
        Typing typing = new Typing(Map.of());
        List<Line> lines = new ArrayList<>();
        Labels plain = new Labels(key -> key, source -> List.of());
        for (int depth = 0; depth < 3; depth++) {
            lines = Lines.of(tab.form(), typing, plain);
            for (Line line : lines) {
                if (line.control().equals("list") && line.count() == 0) {
                    RowMove add = RowMove.of(line.name() + ":add:0").orElseThrow();
                    typing =
                            add.apply(
                                    tab.form(),
                                    add.apply(tab.form(), typing, key -> key),
                                    key -> key);
                }
            }
        }
        Map<String, String> values = new HashMap<>(typing.values());
        lines.stream()
                .filter(
                        line ->
                                !line.control().startsWith("list")
                                        && !line.control().startsWith("row"))
                .forEach(line -> values.put(line.name(), value));
        return new Typing(values);
    }
}
