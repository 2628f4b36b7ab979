package org.helpdeskkpi.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.Set;
import org.helpdeskkpi.core.app.port.Groups;
import org.junit.jupiter.api.Test;

class JiraGroupsTest {
    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private final JiraGroups asked =
            new JiraGroups(
                    users,
                    groups,
                    new ProjectRoles(roles, projects, () -> Set.of("HELP", "GONE")),
                    () -> now);

    @Test
    void anAnswerIsKeptForSecondsAndThenAskedForAgain() {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(groups.isUserInGroup(anna, "agents")).thenReturn(true, false);

        assertThat(asked.isMember("anna", "agents")).isTrue();
        now = now.plus(JiraGroups.KEPT).minusMillis(1);
        assertThat(asked.isMember("anna", "agents")).isTrue();
        verify(groups, times(1)).isUserInGroup(anna, "agents");
        now = now.plusMillis(1);
        assertThat(asked.isMember("anna", "agents")).isFalse();
    }

    @Test
    void whoeverHasARoleInAHelpDeskIsInTheGroupOfThatRole() {
        ProjectRole team = mock(ProjectRole.class);
        Project desk = mock(Project.class);
        ApplicationUser carla = mock(ApplicationUser.class);
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(users.getUserByKey("carla")).thenReturn(carla);
        when(roles.getProjectRole("Team")).thenReturn(team);
        when(projects.getProjectObjByKey("HELP")).thenReturn(desk);
        when(roles.isUserInProjectRole(anna, team, desk)).thenReturn(true);

        assertThat(asked.isMember("anna", Groups.ofRole("Team"))).isTrue();
        assertThat(asked.isMember("carla", Groups.ofRole("Team"))).isFalse();
        assertThat(asked.isMember("anna", Groups.ofRole("No such role"))).isFalse();
    }

    @Test
    void aUserWhoIsGoneIsInNoGroup() {
        assertThat(asked.isMember("gone", "agents")).isFalse();
    }
}
