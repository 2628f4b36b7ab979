package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Knows the groups and who is in them. */
public interface GroupManager {
    boolean groupExists(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<Group> getAllGroups();
}
