package org.helpdeskkpi.core.ticket;

import java.util.Optional;

/**
 * Where a ticket stood at an instant: what says, besides the agent, in which rows of a report it is
 * counted.
 *
 * @param priority the value of the priority field; empty for none
 * @param channel the value of the field that tells how the customer came; empty for none
 */
public record Standing(
        Optional<QueueId> queue, Optional<String> priority, Optional<String> channel) {
    public static final Standing NOWHERE = in(Optional.empty());

    /** In that queue, with neither priority nor channel. */
    public static Standing in(Optional<QueueId> queue) {
        return new Standing(queue, Optional.empty(), Optional.empty());
    }
}
