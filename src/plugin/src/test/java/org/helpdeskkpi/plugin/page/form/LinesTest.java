package org.helpdeskkpi.plugin.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    private static final Form FORM =
            new Form(
                    List.of(
                            Field.of("crew.robots", Kind.LINES),
                            new Rows(
                                    "queues",
                                    List.of(
                                            Field.of("name", Kind.TEXT),
                                            Field.of("when", Kind.CONDITIONS)),
                                    Map.of())));
    private static final Labels LABELS =
            new Labels(
                    key -> key.replace("helpdesk-kpi.admin.label.", ""),
                    source -> List.of(new Choice(source, source, false)));
    private static final Typing TYPING =
            new Typing(Map.of("queues.count", "2", "queues[1].name", "Tax", "crew.robots", "r2"));
    private final List<Line> lines = Lines.of(FORM, TYPING, LABELS);

    @ParameterizedTest
    @CsvSource({
        "crew.robots[0],crew.robots",
        "queues[1].when.component[3],queues[1].when",
        "queues[1].colour,queues[1]",
        "queues[12].when,queues",
        "queueField,''",
        "'',''"
    })
    void aProblemBelongsToTheInnermostFieldOnItsPath(String path, String field) {
        Problem problem = new Problem(path, "wrong");
        assertThat(Lines.at(lines, problem).map(Line::name).orElse("")).isEqualTo(field);
        assertThat(
                        Lines.with(lines, List.of(problem), (key, arguments) -> key).stream()
                                .filter(Line::wrong))
                .extracting(Line::name)
                .containsExactlyElementsOf(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void aRowIsNamedByItsPlaceCountedFromOneAndByItsName() {
        assertThat(lines)
                .extracting(Line::full)
                .contains("queues.row 1, queues.when", "queues.row 2: Tax, queues.name");
    }

    @Test
    void whatWasChosenStaysAmongTheChoicesWhenItIsGone() {
        Field field = Field.of("projects", Kind.TICKS).from("HELP");
        assertThat(LABELS.choices(field, "projects", "GONE"))
                .containsExactly(
                        new Choice("HELP", "HELP", false), new Choice("GONE", "GONE", true));
    }

    @Test
    void theEmptyChoiceIsTheOneWhenNothingIsChosen() {
        Field field = Field.of("queue", Kind.SELECT).from("");
        Field any = new Field("queue", Kind.SELECT, "", false, List.of("", "a"), "");
        assertThat(LABELS.choices(field, "queue", "")).isEmpty();
        assertThat(LABELS.choices(any, "queue", "")).extracting(Choice::chosen).contains(true);
    }

    @Test
    void whatSomeoneElseChangedIsToldBesideOnesOwn() {
        Typing theirs =
                new Typing(
                        Map.of("queues.count", "1", "queues[0].name", "New", "crew.robots", "r2"));
        List<Difference> found =
                Difference.between(
                        lines, Lines.of(FORM, theirs, LABELS), Lines.of(FORM, TYPING, LABELS));
        assertThat(found)
                .containsExactly(
                        new Difference("queues.row 1: New, queues.name", "-", "New", "-"),
                        new Difference("queues.row 2: Tax, queues.name", "Tax", "-", "Tax"));
    }
}
