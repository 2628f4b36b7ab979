package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.AssigneeChanged;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.TicketEvent.QueueChanged;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/**
 * Finds when each agent and queue first had a ticket together. Whatever else is credited to an
 * agent and a queue was handled by them, so that a rate's part never exceeds its whole.
 */
final class Handlings {
    private record Pair(Optional<AgentId> agent, Optional<QueueId> queue) {}

    private final Set<Pair> seen = new HashSet<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Credit> others;
    private Optional<AgentId> agent = Optional.empty();
    private Optional<QueueId> queue = Optional.empty();
    private Optional<TicketEvent> handOver = Optional.empty();

    /**
     * @param others the ticket's other credits
     */
    Handlings(Timeline timeline, List<Credit> others) {
        this.others = others;
        timeline.moments().forEach(this::read);
        settle();
    }

    /** In the order of the timeline. */
    List<Credit> credits() {
        return credits;
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        if (handOver.filter(last -> !isOneGroup(last, event)).isPresent()) {
            settle();
        }
        if (event instanceof TicketEvent.Created) {
            agent = moment.assignedAgent();
            queue = moment.queue();
            handle(event, agent, queue);
        } else if (event instanceof AssigneeChanged changed) {
            agent = changed.to().flatMap(Actor::agent);
            handOver = Optional.of(event);
        } else if (event instanceof QueueChanged changed) {
            queue = changed.to();
            handOver = Optional.of(event);
        } else if (event instanceof PublicReply && event.by().agent().isPresent()) {
            handle(event, event.by().agent(), moment.queue());
        }
        credited(event);
    }

    private void credited(TicketEvent event) {
        others.stream()
                .filter(credit -> credit.kind() != Credit.Kind.RECEIVED)
                .filter(
                        credit ->
                                credit.event().equals(event.id()) && credit.at().equals(event.at()))
                .forEach(credit -> handle(event, credit.agent(), credit.queue()));
    }

    /** Items of one group take effect together: only what they lead to is a hand-over. */
    private void settle() {
        handOver.ifPresent(event -> handle(event, agent, queue));
        handOver = Optional.empty();
    }

    private static boolean isOneGroup(TicketEvent a, TicketEvent b) {
        return a.id().kind() == b.id().kind()
                && a.id().number() == b.id().number()
                && a.at().equals(b.at());
    }

    private void handle(TicketEvent event, Optional<AgentId> by, Optional<QueueId> in) {
        if (seen.add(new Pair(by, in))) {
            credits.add(Credit.plain(Credit.Kind.HANDLED, event.id(), event.at(), by, in));
        }
    }
}
