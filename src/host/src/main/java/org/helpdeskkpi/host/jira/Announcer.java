package org.helpdeskkpi.host.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.event.IssueChanged;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Publishes the events that Jira publishes for a change, in Jira's order. */
final class Announcer {
    private final Site site;
    private final SiteUser user;

    Announcer(Site site, SiteUser user) {
        this.site = site;
        this.user = user;
    }

    void created(IssueDoc issue) {
        publish(site.view(issue), null, EventType.ISSUE_CREATED_ID);
    }

    void changed(Change change) {
        IssueView issue = site.view(change.after());
        CommentView comment =
                change.comment() == null ? null : new CommentView(issue, change.comment());
        publish(issue, comment, change.type());
        site.events().publish(new IssueChanged(issue, user, comment, items(change)));
    }

    /** For changes that Jira tells by an {@link IssueEvent} alone. */
    void told(Change change) {
        IssueView issue = site.view(change.after());
        publish(issue, new CommentView(issue, change.comment()), change.type());
    }

    void deleting(IssueDoc issue) {
        site.events().publish(new IssuePreDeleteEvent(site.view(issue), user));
    }

    void deleted(IssueDoc issue) {
        publish(site.view(issue), null, EventType.ISSUE_DELETED_ID);
    }

    private void publish(IssueView issue, CommentView comment, Long type) {
        site.events().publish(new IssueEvent(issue, user, comment, null, null, Map.of(), type));
    }

    private static List<ChangeItemBean> items(Change change) {
        return change.history() == null
                ? List.of()
                : change.history().items().stream()
                        .map(item -> item.bean(change.history().at()))
                        .toList();
    }
}
