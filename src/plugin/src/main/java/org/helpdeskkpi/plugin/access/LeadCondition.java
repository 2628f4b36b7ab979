package org.helpdeskkpi.plugin.access;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows a link to leads and administrators only, since what it leads to is for them. */
public final class LeadCondition implements Condition {
    private final Access access;

    @Inject
    public LeadCondition(Access access) {
        this.access = access;
    }

    @Override
    public void init(Map<String, String> params) {
        // there is nothing to choose
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return access.role().isAtLeast(Role.LEAD);
    }
}
