package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.helpdeskkpi.host.jira.Roles;
import org.helpdeskkpi.host.jira.Users;

/** The project roles for plugins. */
record SiteRoles(Users users) implements ProjectRoleManager {

    @Override
    public ProjectRole getProjectRole(String name) {
        return Roles.find(name).map(id -> new Role(id, name)).orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null
                && users.byKey(user.getKey())
                        .filter(known -> Roles.has(known, role.getName()))
                        .isPresent();
    }

    private record Role(Long id, String name) implements ProjectRole {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
