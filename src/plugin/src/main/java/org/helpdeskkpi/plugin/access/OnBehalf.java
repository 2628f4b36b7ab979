package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Supplier;

/**
 * Asks in the name of the user whom Jira tells us, who need not be the one logged in on this
 * thread: a filter's mail is made for each of its readers.
 */
public final class OnBehalf {
    private final JiraAuthenticationContext authentication;

    public OnBehalf(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /**
     * @param user null for nobody
     */
    public <T> T of(ApplicationUser user, Supplier<T> work) {
        ApplicationUser before = authentication.getLoggedInUser();
        if (isSame(user, before)) {
            return work.get();
        }
        authentication.setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private static boolean isSame(ApplicationUser one, ApplicationUser other) {
        return one == null || other == null ? one == other : one.getKey().equals(other.getKey());
    }
}
