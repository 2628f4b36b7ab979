package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A ticket's events in total order: by instant, then by source id. The items of one change group
 * take effect together; what follows from them (handing up, change of queue, resolution) comes
 * right after them with the id of the item it follows from.
 *
 * @param reporter in the role of the creation; empty when the source names none
 * @param ending how the ticket stands today
 * @param moments one per event, the creation first
 * @param early comments that are dated before the creation; they are no part of its life
 * @param remarks what was mended in the source's data, in English, for the log and the evidence
 */
public record Timeline(
        TicketId ticket,
        String key,
        String project,
        Instant created,
        Instant updated,
        Optional<Actor> reporter,
        Ending ending,
        List<Moment> moments,
        List<TicketEvent> early,
        List<String> remarks) {
    public Timeline {
        moments = List.copyOf(moments);
        early = List.copyOf(early);
        remarks = List.copyOf(remarks);
    }

    /** All events, in order. */
    public Stream<TicketEvent> events() {
        return moments.stream().map(Moment::event);
    }

    /** Whether that is who reported the ticket, in whatever role. */
    public boolean isReporter(Actor actor) {
        return reporter.filter(who -> who.key().equals(actor.key())).isPresent();
    }

    /** Whether that is a customer, or an agent who is one for this ticket. */
    public boolean isCustomer(Actor actor) {
        return actor instanceof Actor.Customer || isReporter(actor);
    }

    /** Whether an event is a public reply of an agent who is not the reporter. */
    public boolean isAnswer(TicketEvent event) {
        return event instanceof TicketEvent.PublicReply
                && event.by() instanceof Actor.Agent
                && !isReporter(event.by());
    }

    /**
     * How a ticket stands today.
     *
     * @param resolution today's value of the resolution field
     * @param undated true when it is closed, but its source does not say since when
     * @param resolvedAt the instant of the resolution that counts, where the source's own date says
     *     so; then it counts whatever came after it
     * @param state after all that happened
     */
    public record Ending(
            Optional<String> resolution,
            boolean undated,
            Optional<Instant> resolvedAt,
            TicketState state) {}

    /**
     * An event with the state in which it found the ticket.
     *
     * @param state when it happened: for a change, before it; for the creation, the one it was
     *     created in; for a resolution, after the other items of its group
     */
    public record Moment(TicketEvent event, TicketState state) {
        public Standing standing() {
            return state.standing();
        }

        public Optional<QueueId> queue() {
            return state.standing().queue();
        }

        public Optional<Actor> assignee() {
            return state.assignee();
        }

        public String status() {
            return state.status();
        }

        public Optional<AgentId> assignedAgent() {
            return state.assignedAgent();
        }
    }
}
