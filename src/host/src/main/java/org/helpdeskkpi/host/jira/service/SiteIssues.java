package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteProject;

/** The site's issues for plugins. */
record SiteIssues(Site site) implements IssueManager {

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : site.issues().byId(id).map(site::view).orElse(null);
    }

    /** As in Jira a key from before a move finds the issue too. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : site.issues().byKey(key).map(site::view).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null
                ? null
                : site.issues()
                        .byKey(key)
                        .filter(issue -> issue.key().equals(key))
                        .map(site::view)
                        .orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> site.issues().byId(id).stream())
                .map(issue -> (Issue) site.view(issue))
                .toList();
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        String key =
                site.catalog().projects().stream()
                        .filter(p -> p.getId().equals(projectId))
                        .map(SiteProject::key)
                        .findFirst()
                        .orElse("");
        return site.issues().all().stream()
                .filter(issue -> issue.project().equals(key))
                .map(IssueDoc::id)
                .toList();
    }
}
