package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Who is logged in on this thread. */
public final class LoggedIn implements JiraAuthenticationContext {
    private final ThreadLocal<SiteUser> user = new ThreadLocal<>();

    /** Logs a user in on this thread; null logs out. */
    public void become(SiteUser newUser) {
        if (newUser == null) {
            user.remove();
        } else {
            user.set(newUser);
        }
    }

    /** The user on this thread; null for nobody. */
    public SiteUser user() {
        return user.get();
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public void setLoggedInUser(ApplicationUser newUser) {
        become((SiteUser) newUser);
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public Locale getLocale() {
        return user.get() == null ? Locale.ENGLISH : user.get().locale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new PlainTexts();
    }
}
