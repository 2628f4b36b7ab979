package org.helpdeskkpi.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowsingTest {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Browsing browsing = new Browsing(authentication, permissions, issues, projects);

    @BeforeEach
    void annaIsLoggedIn() {
        when(authentication.getLoggedInUser()).thenReturn(anna);
    }

    @Test
    void aTicketIsSeenByThoseWhoMayBrowseItsIssue() {
        MutableIssue open = issue(1);
        issue(2);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, anna))
                .thenReturn(true);

        assertThat(browsing.maySee(new TicketId(1))).isTrue();
        assertThat(browsing.maySee(new TicketId(2))).isFalse();
        assertThat(browsing.maySee(new TicketId(3))).as("there is none").isFalse();
    }

    @Test
    void ofTheHelpDesksThoseAreSeenThatExistAndMayBeBrowsed() {
        Project help = project("HELP");
        project("SECRET");
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, help, anna))
                .thenReturn(true);

        assertThat(browsing.visible(Set.of("HELP", "SECRET", "GONE"))).containsExactly("HELP");
    }

    private MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    private Project project(String key) {
        Project project = mock(Project.class);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
        return project;
    }
}
