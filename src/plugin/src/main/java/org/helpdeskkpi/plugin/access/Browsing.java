package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.ticket.TicketId;

/** Which projects and issues Jira lets the user who asks see. */
public final class Browsing {
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final IssueManager issues;
    private final ProjectManager projects;

    public Browsing(
            JiraAuthenticationContext authentication,
            PermissionManager permissions,
            IssueManager issues,
            ProjectManager projects) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.issues = issues;
        this.projects = projects;
    }

    /** A ticket as those see it who may. */
    public record Seen(String key, String summary) {}

    /** The ticket, when it is there and may be seen. */
    public Optional<Seen> find(TicketId ticket) {
        return Optional.ofNullable(issues.getIssueObject(ticket.value()))
                .filter(this::maySee)
                .map(issue -> new Seen(issue.getKey(), issue.getSummary()));
    }

    public boolean maySee(TicketId ticket) {
        return find(ticket).isPresent();
    }

    private boolean maySee(Issue issue) {
        return permissions.hasPermission(
                ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }

    /** Those of these projects that exist and may be seen. */
    public Set<String> visible(Set<String> keys) {
        return keys.stream().filter(this::maySee).collect(Collectors.toUnmodifiableSet());
    }

    private boolean maySee(String key) {
        Project project = projects.getProjectObjByKey(key);
        return project != null
                && permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS,
                        project,
                        authentication.getLoggedInUser());
    }
}
