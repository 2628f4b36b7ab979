package org.helpdeskkpi.core.kpi;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.Credit.Role;
import org.helpdeskkpi.core.ticket.AgentId;

/** Who gets a credit, and as what; both empty for nobody. */
record Credited(Optional<AgentId> agent, Optional<Role> role) {
    static Credited as(Role role, Optional<AgentId> agent) {
        return new Credited(agent, agent.map(who -> role));
    }

    Credited or(Credited other) {
        return agent.isPresent() ? this : other;
    }
}
