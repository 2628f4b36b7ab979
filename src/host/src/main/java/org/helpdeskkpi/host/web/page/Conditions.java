package org.helpdeskkpi.host.web.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.platform.module.ConditionModule;
import org.helpdeskkpi.host.web.Platform;

/** Decides whether a module is shown: Jira's own conditions and the app's. */
public record Conditions(Platform platform) {
    /** Whether all of them hold for the user of this request. */
    public boolean hold(List<ConditionModule> conditions, Map<String, Object> context) {
        return conditions.stream().allMatch(c -> holds(c, context) != c.inverted());
    }

    private boolean holds(ConditionModule condition, Map<String, Object> context) {
        String name = condition.className();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "UserLoggedInCondition" -> platform.user() != null;
            case "UserIsAdminCondition" -> platform.isAdmin(platform.user());
            case "UserIsSysAdminCondition" ->
                    platform.may(platform.user(), GlobalPermissionKey.SYSTEM_ADMIN);
            case "JiraGlobalPermissionCondition", "GlobalPermissionCondition" ->
                    platform.may(
                            platform.user(),
                            GlobalPermissionKey.of(condition.params().get("permission")));
            default -> ofTheApp(condition, context);
        };
    }

    private boolean ofTheApp(ConditionModule condition, Map<String, Object> context) {
        try {
            Class<?> type = Class.forName(condition.className());
            Condition made = platform.beans().create(type.asSubclass(Condition.class));
            made.init(condition.params());
            return made.shouldDisplay(context);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No such condition: " + condition.className(), e);
        }
    }
}
