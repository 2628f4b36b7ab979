package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Who is asking and what they may see. */
public final class Access {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager globalPermissions;
    private final SettingsStore settings;
    private final Groups groups;

    public Access(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager globalPermissions,
            SettingsStore settings,
            Groups groups) {
        this.authentication = authentication;
        this.globalPermissions = globalPermissions;
        this.settings = settings;
        this.groups = groups;
    }

    /** The key of the user who asks; empty when not logged in. */
    public Optional<String> userKey() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
    }

    public Role role() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Role.ANONYMOUS;
        }
        if (globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            return Role.ADMIN;
        }
        Crew crew = settings.current().settings().crew();
        if (crew.isLead(user.getKey(), groups::isMember)) {
            return Role.LEAD;
        }
        boolean agent = crew.isAgent(user.getKey(), groups::isMember);
        return agent ? Role.AGENT : Role.CUSTOMER;
    }

    /** What the user sees of the people of a help desk, as is decided today. */
    public View view(String project) {
        Role role = role();
        Sight sight = mode(project).sight(role.isAtLeast(Role.LEAD));
        return new View(userKey().orElse(""), role.isAtLeast(Role.AGENT) ? sight : Sight.NOTHING);
    }

    public Privacy.Mode mode(String project) {
        return settings.current().settings().privacy().of(project);
    }
}
