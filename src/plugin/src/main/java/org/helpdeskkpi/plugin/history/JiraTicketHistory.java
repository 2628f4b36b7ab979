package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.ofbiz.core.entity.GenericEntityException;

/** Reads tickets from Jira. Needs no user: what counts is what happened, not who may see it. */
public final class JiraTicketHistory implements TicketHistory {
    private final IssueManager issues;
    private final ProjectManager projects;
    private final IssueReader reader;
    private final UpdatedIssues updated;

    public JiraTicketHistory(
            IssueManager issues,
            ProjectManager projects,
            IssueReader reader,
            UpdatedIssues updated) {
        this.issues = issues;
        this.projects = projects;
        this.reader = reader;
        this.updated = updated;
    }

    @Override
    public Optional<TicketRecord> of(TicketId ticket, Set<String> fields) {
        return Optional.ofNullable(issues.getIssueObject(ticket.value()))
                .map(issue -> reader.read(issue, fields));
    }

    /** Jira itself follows the former keys of a moved issue. */
    @Override
    public Optional<TicketId> byKey(String key) {
        return Optional.ofNullable(issues.getIssueObject(key)).map(Issue::getId).map(TicketId::new);
    }

    @Override
    public List<TicketId> all(Set<String> keys) {
        return existing(keys).stream()
                .flatMap(project -> ids(project).stream())
                .sorted()
                .map(TicketId::new)
                .toList();
    }

    @Override
    public List<TicketId> updatedSince(Set<String> keys, Instant since) {
        List<String> known = existing(keys).stream().map(Project::getKey).sorted().toList();
        return known.isEmpty() ? List.of() : updated.since(known, since);
    }

    /** A project that an admin enabled may have been deleted; asking JQL for it is an error. */
    private List<Project> existing(Set<String> keys) {
        List<Project> found = new ArrayList<>();
        for (String key : keys) {
            Optional.ofNullable(projects.getProjectObjByKey(key)).ifPresent(found::add);
        }
        return found;
    }

    private Collection<Long> ids(Project project) {
        try {
            return issues.getIssueIdsForProject(project.getId());
        } catch (GenericEntityException e) {
            throw new IllegalStateException("can't list the issues of " + project.getKey(), e);
        }
    }
}
