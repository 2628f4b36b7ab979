package org.helpdeskkpi.plugin.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RowMoveTest {
    private static final UnaryOperator<String> TEXTS = key -> "an " + key + " one";

    private static final Form FORM =
            new Form(
                    List.of(
                            new Rows(
                                    "shelves",
                                    List.of(
                                            Field.of("name", Kind.TEXT),
                                            new Rows(
                                                            "books",
                                                            List.of(Field.of("name", Kind.TEXT)),
                                                            Map.of("name", "new"))
                                                    .offering(
                                                            List.of(
                                                                    new Preset(
                                                                            "old",
                                                                            Map.of(
                                                                                    "name",
                                                                                    "old"))))),
                                    Map.of())));
    private static final Typing SHELVES =
            FORM.fill(
                    json(
                            """
                            {"shelves": [{"name": "a", "books": [{"name": "x"}, {"name": "y"}]},
                                         {"name": "b"}, {"name": "c"}]}"""));

    @Test
    void aRowMovesUpAndDownAndTheSameButtonKeepsTheFocus() {
        assertThat(after("shelves:up:2")).containsExactly("a", "c", "b");
        assertThat(focus("shelves:up:2")).isEqualTo("shelves[1].up");
        assertThat(after("shelves:down:0")).containsExactly("b", "a", "c");
        assertThat(focus("shelves:down:0")).isEqualTo("shelves[1].down");
    }

    @Test
    void aRowThatIsDraggedStandsWhereItWasDroppedAndHasTheFocus() {
        assertThat(after("shelves:move:2:0")).containsExactly("c", "a", "b");
        assertThat(focus("shelves:move:2:0")).isEqualTo("shelves[0]");
        assertThat(after("shelves:move:0:1")).containsExactly("b", "a", "c");
        assertThat(after("shelves:move:0:99")).containsExactly("b", "c", "a");
        assertThat(focus("shelves:move:0:99")).isEqualTo("shelves[2]");
        assertThat(after("shelves:move:9:0")).containsExactly("a", "b", "c");
    }

    @Test
    void atTheEndsTheButtonThatStillWorksHasTheFocus() {
        assertThat(focus("shelves:up:1")).isEqualTo("shelves[0].down");
        assertThat(focus("shelves:down:1")).isEqualTo("shelves[2].up");
    }

    @Test
    void theFirstStaysFirstAndTheLastLast() {
        assertThat(after("shelves:up:0")).containsExactly("a", "b", "c");
        assertThat(after("shelves:down:2")).containsExactly("a", "b", "c");
    }

    @Test
    void aNewRowComesLast() {
        assertThat(after("shelves:add:0")).containsExactly("a", "b", "c", "");
        assertThat(focus("shelves:add:0")).isEqualTo("shelves[3]");
    }

    @Test
    void afterRemovingTheFocusIsOnTheRowThatTookItsPlace() {
        assertThat(after("shelves:remove:1")).containsExactly("a", "c");
        assertThat(focus("shelves:remove:1")).isEqualTo("shelves[1]");
        assertThat(focus("shelves:remove:2")).isEqualTo("shelves[1]");
    }

    @Test
    void withoutRowsTheButtonToAddOneHasTheFocus() {
        Typing empty = FORM.fill(json("{}"));
        RowMove move = RowMove.of("shelves:remove:0").orElseThrow();
        assertThat(move.focus(move.apply(FORM, empty, TEXTS))).isEqualTo("shelves.add");
    }

    @Test
    void aRowTakesTheRowsInItAlong() {
        Typing moved = apply("shelves:down:0");
        assertThat(moved.rows("shelves[1].books"))
                .extracting(b -> b.get("name"))
                .contains("x", "y");
        Typing inner = RowMove.of("shelves[1].books:add:0").orElseThrow().apply(FORM, moved, TEXTS);
        assertThat(inner.rows("shelves[1].books"))
                .extracting(book -> book.get("name"))
                .containsExactly("x", "y", "new");
    }

    @Test
    void aNewRowHasTheStartingValuesThatWereChosen() {
        assertThat(apply("shelves[0].books:add:1").rows("shelves[0].books"))
                .extracting(book -> book.get("name"))
                .containsExactly("x", "y", "an old one");
        assertThat(apply("shelves[0].books:add:7").rows("shelves[0].books"))
                .extracting(book -> book.get("name"))
                .containsExactly("x", "y", "new");
    }

    @Test
    void aNewRowIsLikeTheFirstOneWhereItsRowsAreAlike() {
        Rows calendars =
                new Rows("calendars", List.of(Field.of("zone", Kind.TEXT)), Map.of("zone", "UTC"))
                        .alike("zone");
        Form form = new Form(List.of(calendars));
        RowMove add = RowMove.of("calendars:add:0").orElseThrow();
        Typing first = add.apply(form, form.fill(json("{}")), TEXTS);
        assertThat(first.get("calendars[0].zone")).isEqualTo("UTC");
        Typing berlin = form.fill(json("{\"calendars\": [{\"zone\": \"Europe/Berlin\"}]}"));
        assertThat(add.apply(form, berlin, TEXTS).get("calendars[1].zone"))
                .isEqualTo("Europe/Berlin");
    }

    @Test
    void aRowThatIsNotThereOrAListThatTheFormDoesNotHaveChangesNothing() {
        assertThat(after("shelves:remove:9")).containsExactly("a", "b", "c");
        assertThat(apply("queues:add:0")).isEqualTo(SHELVES);
    }

    @Test
    void otherButtonsAreNotMoves() {
        assertThat(RowMove.of("save")).isEmpty();
        assertThat(RowMove.of("replace:3")).isEmpty();
        assertThat(RowMove.of("shelves:explode:1")).isEmpty();
    }

    private static Typing apply(String button) {
        return RowMove.of(button).orElseThrow().apply(FORM, SHELVES, TEXTS);
    }

    private static List<String> after(String button) {
        return apply(button).rows("shelves").stream()
                .map(row -> row.getOrDefault("name", ""))
                .toList();
    }

    private static String focus(String button) {
        return RowMove.of(button).orElseThrow().focus(apply(button));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
