package org.helpdeskkpi.host.jira.event;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The host's event of a changed issue. */
public record IssueChanged(
        Issue issue, ApplicationUser author, Comment comment, List<ChangeItemBean> items)
        implements IssueChangedEvent {

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Optional<ApplicationUser> getAuthor() {
        return Optional.ofNullable(author);
    }

    @Override
    public Optional<Comment> getComment() {
        return Optional.ofNullable(comment);
    }

    @Override
    public Collection<ChangeItemBean> getChangeItems() {
        return items;
    }
}
