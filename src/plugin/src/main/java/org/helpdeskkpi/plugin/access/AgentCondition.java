package org.helpdeskkpi.plugin.access;

import jakarta.inject.Inject;

/** Shows a link to agents, leads and administrators only. */
public final class AgentCondition extends RoleCondition {
    @Inject
    public AgentCondition(Access access) {
        super(access, Role.AGENT);
    }
}
