package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Something happened to an issue: the event type tells what. */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Long eventTypeId;

    public IssueEvent(
            Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, user, null, null, null, params, eventTypeId);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map<String, Object> params,
            Long eventTypeId) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.eventTypeId = eventTypeId;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return comment;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
