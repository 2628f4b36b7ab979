package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Users;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** The global permissions for plugins: everyone active uses Jira, administrators administer it. */
record SiteGlobalPermissions(Users users) implements GlobalPermissionManager {

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null
                && users.byKey(user.getKey())
                        .filter(SiteUser::isActive)
                        .filter(
                                known ->
                                        permission.equals(GlobalPermissionKey.USE)
                                                || Access.isAdministrator(known))
                        .isPresent();
    }
}
