package org.helpdeskkpi.core.ticket;

import java.util.Optional;

/** Who acts on a ticket, in the role that counts for the figures. */
public sealed interface Actor {
    /** The Jira user key; empty for an anonymous visitor and for the system itself. */
    String key();

    /** A member of the agent group. */
    record Agent(AgentId id) implements Actor {
        @Override
        public String key() {
            return id.value();
        }
    }

    /** Anyone who is neither an agent nor automation; the key is empty for an anonymous visitor. */
    record Customer(String key) implements Actor {}

    /** A user on the robot list; the key is empty for the system itself. */
    record Automation(String key) implements Actor {}

    /** The agent's identity, if it is one. */
    default Optional<AgentId> agent() {
        return this instanceof Agent agent ? Optional.of(agent.id()) : Optional.empty();
    }
}
