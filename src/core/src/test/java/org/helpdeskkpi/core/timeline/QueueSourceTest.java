package org.helpdeskkpi.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.junit.jupiter.api.Test;

/** A change of queue is told by the item that made it. */
class QueueSourceTest {
    private static HelpDesk desk(String field, String... values) {
        List<QueueRule> rules =
                List.of(values).stream()
                        .map(v -> new QueueRule(new QueueId(v), v, 1, Map.of(field, List.of(v))))
                        .toList();
        return HelpDesk.standard().queues(new QueueRules(rules, Optional.empty()));
    }

    private static List<EventId> changes(HelpDesk desk, TicketBuilder ticket) {
        return desk.timeline(ticket)
                .events()
                .filter(QueueChanged.class::isInstance)
                .map(TicketEvent::id)
                .toList();
    }

    private static FieldChange item(int position, String field, String from, String to) {
        return new FieldChange(9, position, "anna", When.at("Mon 10:00"), field, from, to);
    }

    @Test
    void itIsTheFirstItemThatARuleLooksAt() {
        var ticket =
                ticket().with("component", "Mail")
                        .change("anna", "Mon 10:00", "status", "Waiting", "component", "Net");

        assertThat(changes(desk("component", "Mail", "Net"), ticket))
                .containsExactly(EventId.change(1, 1));
    }

    @Test
    void ofAMoveItIsTheKey() {
        var ticket =
                ticket().project("H")
                        .item(item(0, "status", "Open", "Waiting"))
                        .item(item(1, "key", "O-4", "H-1"));

        assertThat(changes(desk("project", "O", "H"), ticket))
                .containsExactly(EventId.change(9, 1));
    }

    @Test
    void aProjectThatAnItemTellsByItsKeyIsReadToo() {
        var ticket = ticket().project("NEW").item(item(0, "project", "OLD", "NEW"));

        assertThat(changes(desk("project", "OLD", "NEW"), ticket))
                .containsExactly(EventId.change(9, 0));
    }
}
