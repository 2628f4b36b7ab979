package org.helpdeskkpi.core.report;

import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;

/** Which entries of a list its reader may see, in the columns' codes; nobody's are everybody's. */
final class OwnEntries {
    private final boolean[] guarded;
    private final int agent;

    OwnEntries(Optional<ListQuery.Reader> reader, Snapshot.Names names) {
        guarded = new boolean[names.projects().size() + 1];
        for (int code = 1; code < guarded.length; code++) {
            String project = names.projects().get(code - 1);
            guarded[code] = reader.filter(one -> one.projects().contains(project)).isPresent();
        }
        Optional<AgentId> one = reader.map(ListQuery.Reader::agent);
        agent = one.map(names.agents()::indexOf).orElse(-1) + 1;
    }

    boolean show(int projectCode, int agentCode) {
        return !guarded[projectCode] || agentCode == 0 || agentCode == agent;
    }
}
