package org.helpdeskkpi.core.ticket;

/** An agent's identity: the Jira user key, which stays when the user is renamed. */
public record AgentId(String value) implements Comparable<AgentId> {
    public AgentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an agent has a user key");
        }
    }

    @Override
    public int compareTo(AgentId other) {
        return value.compareTo(other.value);
    }
}
