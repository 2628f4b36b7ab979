package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Set;

/**
 * A user of the small Jira.
 *
 * @param canLogIn whether the user may log in; the password is the user's name
 * @param locale the language chosen in the profile; English if none was
 */
public record SiteUser(
        String key,
        String name,
        String displayName,
        boolean active,
        boolean canLogIn,
        Set<String> groups,
        Locale locale)
        implements ApplicationUser {

    public SiteUser {
        groups = Set.copyOf(groups);
        locale = locale == null ? Locale.ENGLISH : locale;
    }

    /** The same user with another language. */
    public SiteUser speaking(Locale language) {
        return new SiteUser(key, name, displayName, active, canLogIn, groups, language);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return name.replaceAll("[^A-Za-z0-9.]", ".") + "@example.com";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteUser that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
