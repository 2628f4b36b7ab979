package org.helpdeskkpi.core.report;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * The facts at one moment, unchanging.
 *
 * @param dead a bit for each ticket row that was replaced or removed
 * @param alive how many tickets are not dead
 */
record Snapshot(TicketColumns tickets, CreditColumns credits, long[] dead, int alive, Names names) {

    /** What the codes in the columns mean; code 1 is the first. */
    record Names(List<String> projects, List<AgentId> agents, List<QueueId> queues) {}

    boolean isAlive(int row) {
        return (dead[row >> 6] & 1L << row) == 0;
    }

    /** The value of a code; empty for none. */
    static <T> Optional<T> name(List<T> names, int code) {
        return code == 0 ? Optional.empty() : Optional.of(names.get(code - 1));
    }
}
