package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventIdTest {
    private static final List<EventId> IN_ORDER =
            List.of(
                    EventId.created(),
                    EventId.change(9, 0),
                    EventId.change(9, 1),
                    EventId.change(10, 0),
                    EventId.comment(3));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(IN_ORDER).allMatch(id -> EventId.parse(id.toString()).equals(id));
        assertThat(Stream.of("created:0", "change:9.1", "comment:3").map(EventId::parse))
                .extracting(EventId::toString)
                .containsExactly("created:0", "change:9.1", "comment:3");
    }

    @Test
    void theCreationComesBeforeChangesAndChangesBeforeComments() {
        assertThat(IN_ORDER).isSorted();
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThatThrownBy(() -> EventId.parse("comment"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comment");
    }
}
