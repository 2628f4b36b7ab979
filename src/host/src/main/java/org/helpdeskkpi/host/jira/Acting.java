package org.helpdeskkpi.host.jira;

import com.atlassian.jira.event.type.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.Workflow.Transition;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.LinkDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/**
 * A user at work: every call is one change; it is committed with its history, then Jira's events
 * are published on this thread. Who may do what is checked by the caller.
 */
public final class Acting {
    private final Site site;
    private final IssueWriter writer;
    private final Announcer announcer;

    Acting(Site site, SiteUser user) {
        this.site = site;
        this.writer = new IssueWriter(site, user == null ? null : user.key());
        this.announcer = new Announcer(site, user);
    }

    public IssueDoc create(NewIssue wanted) {
        IssueDoc created = writer.create(wanted);
        announcer.created(created);
        return created;
    }

    /** Sets fields, with a comment or without (null). */
    public IssueDoc edit(long issue, Map<String, List<String>> values, NewComment comment) {
        return told(writer.change(issue, EventType.ISSUE_UPDATED_ID, values, comment));
    }

    /** Hands the issue to a user key; null is unassigned. */
    public IssueDoc assign(long issue, String assignee) {
        List<String> value = assignee == null ? List.of() : List.of(assignee);
        return told(
                writer.change(
                        issue, EventType.ISSUE_ASSIGNED_ID, Map.of(Fields.ASSIGNEE, value), null));
    }

    /**
     * Takes a step of the workflow: one that ends the work sets a resolution, Done unless {@code
     * values} or the issue hold one; every other clears it.
     */
    public IssueDoc transition(
            long issue, Transition step, Map<String, List<String>> values, NewComment comment) {
        Map<String, List<String>> all = new HashMap<>(values);
        all.put(Fields.STATUS, List.of(step.to()));
        if (!step.ends()) {
            all.put(Fields.RESOLUTION, List.of());
        } else if (writer.current(issue).value(Fields.RESOLUTION) == null) {
            all.putIfAbsent(Fields.RESOLUTION, List.of("Done"));
        }
        return told(writer.change(issue, step.eventType(), all, comment));
    }

    public CommentDoc comment(long issue, NewComment comment) {
        Change change = writer.change(issue, EventType.ISSUE_COMMENTED_ID, Map.of(), comment);
        announcer.changed(change);
        return change.comment();
    }

    public CommentDoc editComment(CommentDoc comment, String body) {
        Change change = writer.rewrite(comment, body);
        announcer.told(change);
        return change.comment();
    }

    public void deleteComment(CommentDoc comment) {
        announcer.told(writer.remove(comment));
    }

    /** Sets a property of a comment: as in Jira that publishes nothing about the issue. */
    public void setCommentProperty(CommentDoc comment, String key, String json) {
        writer.property(comment, key, json);
    }

    /** Moves an issue: the id stays, the key is new, the old key still finds it. */
    public IssueDoc move(long issue, String project) {
        return told(writer.move(issue, project));
    }

    /** Links two issues: both get a history entry and an event. */
    public void link(long from, long to, LinkType type) {
        long id = site.sequences().next("link");
        told(
                writer.link(
                        from,
                        new IssueLink(new LinkDoc(id, type.name(), true, to), type.outward())));
        told(
                writer.link(
                        to,
                        new IssueLink(new LinkDoc(id, type.name(), false, from), type.inward())));
    }

    public void delete(long issue) {
        announcer.deleting(writer.current(issue));
        announcer.deleted(writer.delete(issue));
    }

    private IssueDoc told(Change change) {
        if (!change.nothing()) {
            announcer.changed(change);
        }
        return change.after();
    }
}
