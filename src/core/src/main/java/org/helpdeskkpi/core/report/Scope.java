package org.helpdeskkpi.core.report;

import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;

/**
 * Which credits a report looks at; an empty set means all, an empty value in a set what has none.
 *
 * @param priorities names of priorities, at the instant of the credit
 * @param channels names of channels, at the instant of the credit
 */
public record Scope(
        Set<String> projects,
        Set<Optional<QueueId>> queues,
        Set<Optional<AgentId>> agents,
        Set<Optional<String>> priorities,
        Set<Optional<String>> channels) {
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        projects = Set.copyOf(projects);
        queues = Set.copyOf(queues);
        agents = Set.copyOf(agents);
        priorities = Set.copyOf(priorities);
        channels = Set.copyOf(channels);
    }

    public Scope withProjects(Set<String> other) {
        return new Scope(other, queues, agents, priorities, channels);
    }

    public Scope withQueues(Set<Optional<QueueId>> other) {
        return new Scope(projects, other, agents, priorities, channels);
    }

    public Scope withAgents(Set<Optional<AgentId>> other) {
        return new Scope(projects, queues, other, priorities, channels);
    }

    public Scope withPriorities(Set<Optional<String>> other) {
        return new Scope(projects, queues, agents, other, channels);
    }

    public Scope withChannels(Set<Optional<String>> other) {
        return new Scope(projects, queues, agents, priorities, other);
    }

    /** True when not all credits of a project are asked for, so that tickets count as handled. */
    public boolean isNarrow() {
        return !agents.isEmpty() || narrowsStandings();
    }

    boolean holds(Standing standing) {
        return holds(queues, standing.queue())
                && holds(priorities, standing.priority())
                && holds(channels, standing.channel());
    }

    boolean holds(Optional<AgentId> agent) {
        return holds(agents, agent);
    }

    private boolean narrowsStandings() {
        return !queues.isEmpty() || !priorities.isEmpty() || !channels.isEmpty();
    }

    private static <T> boolean holds(Set<Optional<T>> wanted, Optional<T> value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
