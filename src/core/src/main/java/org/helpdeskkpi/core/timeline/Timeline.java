package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A ticket's events in total order: by instant, then by source id.
 *
 * @param reporter in which role the reporter acts, empty when the source names none
 * @param queue the queue at creation
 * @param assignee the assignee at creation
 * @param moments one per event: the state right after it
 * @param remarks what was mended in the source's data, in English, for the log and the evidence
 */
public record Timeline(
        TicketId ticket,
        String key,
        String project,
        Instant created,
        Instant updated,
        Optional<String> reporter,
        List<Moment> moments,
        List<String> remarks) {
    public Timeline {
        moments = List.copyOf(moments);
        remarks = List.copyOf(remarks);
    }

    /**
     * An event with the state of the ticket just before it took effect.
     *
     * @param queue the queue when it happened; for the creation, the queue it was created in
     * @param assignee the assignee when it happened; for the creation, the one it was created with
     */
    public record Moment(
            TicketEvent event, Optional<QueueId> queue, Optional<Actor> assignee, String status) {
        public Optional<AgentId> assignedAgent() {
            return assignee.flatMap(
                    a ->
                            a instanceof Actor.Agent agent
                                    ? Optional.of(agent.id())
                                    : Optional.empty());
        }
    }
}
