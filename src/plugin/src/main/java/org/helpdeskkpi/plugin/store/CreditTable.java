package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;

/** Reads and writes the credits of tickets, always all of a ticket's together. */
final class CreditTable {
    private final ActiveObjects ao;

    CreditTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void write(TicketKpis kpis) {
        List<Credit> credits = kpis.credits();
        for (int i = 0; i < credits.size(); i++) {
            ao.create(CreditRow.class, Credits.columns(kpis.ticket(), i, credits.get(i)));
        }
    }

    void delete(long ticket) {
        ao.deleteWithSQL(CreditRow.class, CreditRow.TICKET_ID + " = ?", ticket);
    }

    /** The credits in their places, by ticket. */
    Map<Long, List<Credit>> read(List<Long> tickets) {
        Map<Long, List<Credit>> byTicket = new HashMap<>();
        for (int from = 0; from < tickets.size(); from += AoKpiStore.BATCH) {
            int to = Math.min(from + AoKpiStore.BATCH, tickets.size());
            readBatch(tickets.subList(from, to).toArray(), byTicket);
        }
        return byTicket;
    }

    private void readBatch(Object[] tickets, Map<Long, List<Credit>> byTicket) {
        Query query =
                Query.select()
                        .where(in(CreditRow.TICKET_ID, tickets.length), tickets)
                        .order(CreditRow.TICKET_ID + " ASC, " + CreditRow.PLACE + " ASC");
        for (CreditRow row : ao.find(CreditRow.class, query)) {
            byTicket.computeIfAbsent(row.getTicketId(), id -> new java.util.ArrayList<>())
                    .add(Credits.credit(row));
        }
    }

    List<TicketId> ticketsOf(AgentId agent) {
        Query query =
                Query.select(CreditRow.ID + ", " + CreditRow.TICKET_ID)
                        .where(CreditRow.AGENT_KEY + " = ?", agent.value());
        return Stream.of(ao.find(CreditRow.class, query))
                .map(CreditRow::getTicketId)
                .distinct()
                .sorted()
                .map(TicketId::new)
                .toList();
    }

    static String in(String column, int count) {
        return column + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
