package org.helpdeskkpi.host.jira.model;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * A user of the small Jira.
 *
 * @param canLogIn whether the user may log in; the password is the user's name
 */
public record SiteUser(
        String key,
        String name,
        String displayName,
        boolean active,
        boolean canLogIn,
        Set<String> groups)
        implements ApplicationUser {

    public SiteUser {
        groups = Set.copyOf(groups);
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
