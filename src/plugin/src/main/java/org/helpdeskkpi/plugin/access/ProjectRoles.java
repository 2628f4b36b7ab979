package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Who has which role in a help-desk project. */
public final class ProjectRoles {
    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final Supplier<Set<String>> helpDesks;

    /**
     * @param helpDesks keys of the help-desk projects
     */
    public ProjectRoles(
            ProjectRoleManager roles, ProjectManager projects, Supplier<Set<String>> helpDesks) {
        this.roles = roles;
        this.projects = projects;
        this.helpDesks = helpDesks;
    }

    boolean has(ApplicationUser user, String roleName) {
        ProjectRole role = roles.getProjectRole(roleName);
        return role != null
                && helpDesks.get().stream()
                        .map(projects::getProjectObjByKey)
                        .filter(Objects::nonNull)
                        .anyMatch(desk -> hasIn(desk, user, role));
    }

    private boolean hasIn(Project desk, ApplicationUser user, ProjectRole role) {
        return roles.isUserInProjectRole(user, role, desk);
    }
}
