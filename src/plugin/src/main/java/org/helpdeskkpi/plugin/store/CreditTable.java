package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
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

    void write(int edition, List<TicketKpis> kpis) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TicketKpis ticket : kpis) {
            long key = ValueKey.of(edition, ticket.ticket());
            List<Credit> credits = ticket.credits();
            for (int i = 0; i < credits.size(); i++) {
                rows.add(Credits.columns(key, i, credits.get(i)));
            }
        }
        ao.create(CreditRow.class, rows);
    }

    void delete(Collection<Long> keys) {
        Keys.of(keys).delete(ao, CreditRow.class, CreditRow.KEY);
    }

    /** The credits in their places, by key; of no more than a batch of tickets. */
    Map<Long, List<Credit>> read(Collection<Long> keys) {
        Map<Long, List<Credit>> byKey = new HashMap<>();
        Query query =
                Keys.of(keys)
                        .in(Query.select(), CreditRow.KEY)
                        .order(CreditRow.KEY + " ASC, " + CreditRow.PLACE + " ASC");
        for (CreditRow row : ao.find(CreditRow.class, query)) {
            byKey.computeIfAbsent(row.getValueKey(), key -> new ArrayList<>())
                    .add(Credits.credit(row));
        }
        return byKey;
    }

    List<TicketId> ticketsOf(int edition, AgentId agent) {
        Query query =
                Query.select(CreditRow.ID + ", " + CreditRow.KEY)
                        .where(
                                CreditRow.AGENT_KEY
                                        + " = ? AND "
                                        + CreditRow.KEY
                                        + " >= ? AND "
                                        + CreditRow.KEY
                                        + " < ?",
                                agent.value(),
                                ValueKey.first(edition),
                                ValueKey.first(edition + 1));
        return Stream.of(ao.find(CreditRow.class, query))
                .map(CreditRow::getValueKey)
                .distinct()
                .sorted()
                .map(ValueKey::ticket)
                .toList();
    }
}
