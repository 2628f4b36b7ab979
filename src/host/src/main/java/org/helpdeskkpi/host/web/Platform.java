package org.helpdeskkpi.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.service.LoggedIn;
import org.helpdeskkpi.host.platform.Database;
import org.helpdeskkpi.host.platform.PluginBeans;
import org.helpdeskkpi.host.platform.Texts;
import org.helpdeskkpi.host.platform.WebSudo;
import org.helpdeskkpi.host.platform.XsrfTokens;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;
import org.helpdeskkpi.plugin.wiring.JiraServices;

/** All that the web server works with, put together once. */
public record Platform(
        Database database,
        Site site,
        JiraServices services,
        PluginDescriptor plugin,
        PluginBeans beans,
        Texts texts,
        LoggedIn loggedIn,
        XsrfTokens tokens,
        WebSudo webSudo) {
    public static final String CONTEXT_PATH = "/jira";

    /** Whether the user (nobody has none) holds the global permission. */
    public boolean may(ApplicationUser user, GlobalPermissionKey permission) {
        return user != null && services.globalPermissions().hasPermission(permission, user);
    }

    public boolean isAdmin(ApplicationUser user) {
        return may(user, GlobalPermissionKey.ADMINISTER)
                || may(user, GlobalPermissionKey.SYSTEM_ADMIN);
    }

    public ApplicationUser user() {
        return loggedIn.getLoggedInUser();
    }
}
