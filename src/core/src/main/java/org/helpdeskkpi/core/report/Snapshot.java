package org.helpdeskkpi.core.report;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;

/**
 * The facts at one moment, unchanging.
 *
 * @param dead a bit for each ticket row that was replaced or removed
 * @param alive how many tickets are not dead
 */
record Snapshot(
        TicketColumns tickets,
        CreditColumns credits,
        ClockColumns clocks,
        long[] dead,
        int alive,
        Names names) {

    /** What the codes in the columns mean; code 1 is the first. */
    record Names(List<String> projects, List<AgentId> agents, List<Standing> standings) {
        Optional<AgentId> agent(int code) {
            return code == 0 ? Optional.empty() : Optional.of(agents.get(code - 1));
        }

        Standing standing(int code) {
            return standings.get(code - 1);
        }
    }

    boolean isAlive(int row) {
        return (dead[row >> 6] & 1L << row) == 0;
    }
}
