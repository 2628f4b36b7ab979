package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.helpdeskkpi.host.jira.Access;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** The project permissions for plugins. */
record SitePermissions(Site site) implements PermissionManager {

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Optional<SiteUser> known = known(user);
        return known.isPresent()
                && hasPermission(permission, known.get())
                && site.issues()
                        .byId(issue.getId())
                        .filter(doc -> Access.mayBrowse(known.get(), doc))
                        .isPresent();
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return known(user).filter(someone -> hasPermission(permission, someone)).isPresent();
    }

    private static boolean hasPermission(ProjectPermissionKey permission, SiteUser user) {
        return permission.equals(ProjectPermissions.BROWSE_PROJECTS)
                || Access.isAdministrator(user);
    }

    private Optional<SiteUser> known(ApplicationUser user) {
        return user == null ? Optional.empty() : site.users().byKey(user.getKey());
    }
}
