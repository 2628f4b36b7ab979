package org.helpdeskkpi.plugin.access;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a link to those only whom what it leads to is for. */
abstract class RoleCondition implements Condition {
    private final Access access;
    private final Role least;

    RoleCondition(Access access, Role least) {
        this.access = access;
        this.least = least;
    }

    @Override
    public final void init(Map<String, String> params) {
        // there is nothing to choose
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return access.role().isAtLeast(least);
    }
}
