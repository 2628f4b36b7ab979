package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.ticket.TicketId;

/** Which projects and issues Jira lets the user who asks see. */
public final class Browsing {
    /** Few enough for one statement of any database. */
    private static final int AT_ONCE = 500;

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
                .map(Browsing::seen);
    }

    /** Those of these tickets that are there and may be seen. */
    public Map<TicketId, Seen> findAll(Collection<TicketId> tickets) {
        List<Long> ids = tickets.stream().map(TicketId::value).distinct().toList();
        Map<TicketId, Seen> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            issues.getIssueObjects(some).stream()
                    .filter(this::maySee)
                    .forEach(issue -> found.put(new TicketId(issue.getId()), seen(issue)));
        }
        return found;
    }

    private static Seen seen(Issue issue) {
        return new Seen(issue.getKey(), issue.getSummary());
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
