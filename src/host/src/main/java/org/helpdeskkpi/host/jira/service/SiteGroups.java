package org.helpdeskkpi.host.jira.service;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.host.jira.Users;

/** The groups for plugins. */
record SiteGroups(Users users) implements GroupManager {

    @Override
    public boolean groupExists(String name) {
        return users.groups().contains(name);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String group) {
        return getGroupNamesForUser(user).contains(group);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return List.copyOf(users.inGroup(group));
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null
                ? List.of()
                : users.byKey(user.getKey())
                        .<Collection<String>>map(u -> u.groups())
                        .orElse(List.of());
    }

    @Override
    public Collection<Group> getAllGroups() {
        return users.groups().stream().map(Named::new).map(Group.class::cast).toList();
    }

    private record Named(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }
}
