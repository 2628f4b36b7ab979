package org.helpdeskkpi.host.jira.service;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Users;

/** SAL's view of who is logged in. */
record SalUsers(Users users, LoggedIn loggedIn) implements UserManager {

    @Override
    public UserKey getRemoteUserKey() {
        return loggedIn.user() == null ? null : new UserKey(loggedIn.user().key());
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return key != null
                && users.byKey(key.getStringValue()).filter(Access::isAdministrator).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return isAdmin(key);
    }
}
