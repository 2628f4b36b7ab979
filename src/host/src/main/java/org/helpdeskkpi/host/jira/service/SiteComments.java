package org.helpdeskkpi.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.util.List;
import org.helpdeskkpi.host.jira.Site;

/** The comments of today for plugins, oldest first. */
record SiteComments(Site site) implements CommentManager {
    @Override
    public List<Comment> getComments(Issue issue) {
        return site.issues()
                .byId(issue.getId())
                .map(site::view)
                .map(view -> view.comments())
                .orElse(List.of());
    }
}
