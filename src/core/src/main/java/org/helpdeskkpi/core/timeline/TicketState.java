package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;

/**
 * How a ticket stood between two groups of changes.
 *
 * @param assignee in the role of the instant at which this state began
 * @param status empty when the source names none
 * @param fields the values of the watched fields, by lower-case name; one without a value is absent
 */
public record TicketState(
        Standing standing,
        Optional<Actor> assignee,
        String status,
        Map<String, List<String>> fields) {
    public Optional<AgentId> assignedAgent() {
        return assignee.flatMap(Actor::agent);
    }
}
