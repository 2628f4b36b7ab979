package org.helpdeskkpi.plugin.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.junit.jupiter.api.Test;

class RowMoveTest {
    private static final AdminForm FORM =
            DocumentForm.of(JsonNodeFactory.instance.objectNode())
                    .withQueues(List.of(queue("a"), queue("b"), queue("c")));

    @Test
    void aRowMovesUpAndDownAndKeepsTheFocus() {
        assertThat(after("queues:up:2")).containsExactly("a", "c", "b");
        assertThat(focus("queues:up:2")).isEqualTo("queues:1");
        assertThat(after("queues:down:0")).containsExactly("b", "a", "c");
        assertThat(focus("queues:down:0")).isEqualTo("queues:1");
    }

    @Test
    void theFirstStaysFirstAndTheLastLast() {
        assertThat(after("queues:up:0")).containsExactly("a", "b", "c");
        assertThat(after("queues:down:2")).containsExactly("a", "b", "c");
    }

    @Test
    void aNewRowComesLast() {
        assertThat(after("queues:add:0")).containsExactly("a", "b", "c", "");
        assertThat(focus("queues:add:0")).isEqualTo("queues:3");
    }

    @Test
    void afterRemovingTheFocusIsOnTheRowThatTookItsPlace() {
        assertThat(after("queues:remove:1")).containsExactly("a", "c");
        assertThat(focus("queues:remove:1")).isEqualTo("queues:1");
        assertThat(focus("queues:remove:2")).isEqualTo("queues:1");
    }

    @Test
    void aRowThatIsNotThereChangesNothing() {
        assertThat(after("queues:remove:9")).containsExactly("a", "b", "c");
    }

    @Test
    void otherButtonsAreNotMoves() {
        assertThat(RowMove.of("save")).isNull();
        assertThat(RowMove.of("queues:explode:1")).isNull();
    }

    private static List<String> after(String button) {
        return RowMove.of(button).apply(FORM).queues().stream().map(QueueRow::id).toList();
    }

    private static String focus(String button) {
        RowMove move = RowMove.of(button);
        return move.focus(move.apply(FORM));
    }

    private static QueueRow queue(String id) {
        return new QueueRow(id, id, "1", "");
    }
}
