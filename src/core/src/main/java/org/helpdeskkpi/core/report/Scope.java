package org.helpdeskkpi.core.report;

import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * Which credits a report looks at; an empty set means all.
 *
 * @param queues an empty one among them asks for what is in no queue
 * @param agents an empty one among them asks for what is nobody's
 */
public record Scope(
        Set<String> projects, Set<Optional<QueueId>> queues, Set<Optional<AgentId>> agents) {
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        projects = Set.copyOf(projects);
        queues = Set.copyOf(queues);
        agents = Set.copyOf(agents);
    }

    /**
     * True when only some agents or queues are asked for, so that tickets are counted as handled.
     */
    public boolean isNarrow() {
        return !queues.isEmpty() || !agents.isEmpty();
    }
}
