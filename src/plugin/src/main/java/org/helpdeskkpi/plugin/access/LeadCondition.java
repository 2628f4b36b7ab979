package org.helpdeskkpi.plugin.access;

import jakarta.inject.Inject;

/** Shows a link to leads and administrators only. */
public final class LeadCondition extends RoleCondition {
    @Inject
    public LeadCondition(Access access) {
        super(access, Role.LEAD);
    }
}
