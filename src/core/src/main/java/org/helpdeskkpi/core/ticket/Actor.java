package org.helpdeskkpi.core.ticket;

/** Who acts on a ticket, in the role that counts for the figures. */
public sealed interface Actor {
    /** A member of the agent group. */
    record Agent(AgentId id) implements Actor {}

    /** Anyone who is neither an agent nor automation; the key is empty for an anonymous visitor. */
    record Customer(String key) implements Actor {}

    /** A user on the robot list; the key is empty for the system itself. */
    record Automation(String key) implements Actor {}
}
