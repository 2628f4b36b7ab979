package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.AssigneeChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.FieldsChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.PriorityChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.TicketState;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * Finds when each agent first had a ticket where it stood. Whatever else is credited to an agent
 * and a standing was handled by them, so that a rate's part never exceeds its whole.
 */
final class Handlings {
    private record Holding(Optional<AgentId> agent, Standing standing) {}

    private final Set<Holding> seen = new HashSet<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Credit> others;
    private Optional<TicketEvent> handOver = Optional.empty();

    /**
     * @param others the ticket's other credits
     */
    Handlings(Timeline timeline, List<Credit> others) {
        this.others = others;
        timeline.moments().forEach(this::read);
        settle(timeline.ending().state());
    }

    /** In the order of the timeline. */
    List<Credit> credits() {
        return credits;
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (handOver.filter(last -> !isOneGroup(last, event)).isPresent()) {
            settle(moment.state());
        }
        if (event instanceof TicketEvent.Created) {
            handle(event, moment.assignedAgent(), moment.standing());
        } else if (event instanceof AssigneeChanged
                || event instanceof QueueChanged
                || event instanceof PriorityChanged
                || event instanceof FieldsChanged) {
            handOver = Optional.of(event);
        } else if (event instanceof PublicReply && event.by().agent().isPresent()) {
            handle(event, event.by().agent(), moment.standing());
        }
        credited(event);
    }

    private void credited(TicketEvent event) {
        others.stream()
                .filter(credit -> credit.kind() != Credit.Kind.RECEIVED)
                .filter(
                        credit ->
                                credit.event().equals(event.id()) && credit.at().equals(event.at()))
                .forEach(credit -> handle(event, credit.agent(), credit.standing()));
    }

    /** Items of one group take effect together: only what they lead to is a hand-over. */
    private void settle(TicketState after) {
        handOver.ifPresent(event -> handle(event, after.assignedAgent(), after.standing()));
        handOver = Optional.empty();
    }

    private static boolean isOneGroup(TicketEvent a, TicketEvent b) {
        return a.id().kind() == b.id().kind()
                && a.id().number() == b.id().number()
                && a.at().equals(b.at());
    }

    private void handle(TicketEvent event, Optional<AgentId> by, Standing in) {
        if (seen.add(new Holding(by, in))) {
            credits.add(Credit.plain(Credit.Kind.HANDLED, event.id(), event.at(), by, in));
        }
    }
}
