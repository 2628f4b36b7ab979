package org.helpdeskkpi.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.helpdeskkpi.host.jira.model.CommentDoc;

/** A comment as plugins see it. */
record CommentView(IssueView issue, CommentDoc doc) implements Comment {

    @Override
    public Long getId() {
        return doc.id();
    }

    @Override
    public String getAuthorKey() {
        return doc.author();
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return issue.site().users().byKey(doc.author()).orElse(null);
    }

    @Override
    public String getBody() {
        return doc.body();
    }

    @Override
    public Date getCreated() {
        return Date.from(doc.created());
    }

    @Override
    public Date getUpdated() {
        return Date.from(doc.updated());
    }

    @Override
    public String getGroupLevel() {
        return doc.group();
    }

    @Override
    public Long getRoleLevelId() {
        return doc.role() == null ? null : Roles.idOf(doc.role());
    }

    @Override
    public Issue getIssue() {
        return issue;
    }
}
