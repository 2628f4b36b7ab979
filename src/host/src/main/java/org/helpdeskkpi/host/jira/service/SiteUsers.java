package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.helpdeskkpi.host.jira.Users;

/** The users for plugins. */
record SiteUsers(Users users) implements UserManager {

    @Override
    public ApplicationUser getUserByKey(String key) {
        return users.byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return users.byName(name).orElse(null);
    }
}
