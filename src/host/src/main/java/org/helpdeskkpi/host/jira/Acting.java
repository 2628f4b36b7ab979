package org.helpdeskkpi.host.jira;

import com.atlassian.jira.event.type.EventType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.host.jira.Workflow.Transition;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.IssueDraft;
import org.helpdeskkpi.host.jira.model.ItemDoc;
import org.helpdeskkpi.host.jira.model.SiteUser;

/**
 * A user at work: every call changes one issue, writes its history, commits and then publishes
 * Jira's events on this thread. Who may do what is checked by the caller.
 */
public final class Acting {
    private final Site site;
    private final SiteUser user;
    private final Announcer announcer;

    Acting(Site site, SiteUser user) {
        this.site = site;
        this.user = user;
        this.announcer = new Announcer(site, user);
    }

    public IssueDoc create(NewIssue wanted) {
        IssueDoc created = site.writing(() -> stored(wanted));
        announcer.created(created);
        return created;
    }

    /** Sets fields, with a comment or without (null). */
    public IssueDoc edit(long issue, Map<String, List<String>> values, NewComment comment) {
        return change(issue, EventType.ISSUE_UPDATED_ID, values, comment);
    }

    /** Hands the issue to a user key; null is unassigned. */
    public IssueDoc assign(long issue, String assignee) {
        List<String> value = assignee == null ? List.of() : List.of(assignee);
        return change(issue, EventType.ISSUE_ASSIGNED_ID, Map.of(Fields.ASSIGNEE, value), null);
    }

    /** Takes a step of the workflow; {@code values} may hold a resolution and more. */
    public IssueDoc transition(
            long issue, Transition step, Map<String, List<String>> values, NewComment comment) {
        Map<String, List<String>> all = new HashMap<>(values);
        all.put(Fields.STATUS, List.of(step.to()));
        String resolution = current(issue).value(Fields.RESOLUTION);
        if (!step.ends()) {
            all.put(Fields.RESOLUTION, List.of());
        } else if (resolution == null) {
            all.putIfAbsent(Fields.RESOLUTION, List.of("Done"));
        }
        return change(issue, step.eventType(), all, comment);
    }

    public CommentDoc comment(long issue, NewComment comment) {
        Change change =
                site.writing(() -> stored(issue, EventType.ISSUE_COMMENTED_ID, Map.of(), comment));
        announcer.changed(change);
        return change.comment();
    }

    private IssueDoc change(
            long issue, Long type, Map<String, List<String>> values, NewComment comment) {
        Change change = site.writing(() -> stored(issue, type, values, comment));
        if (!change.nothing()) {
            announcer.changed(change);
        }
        return change.after();
    }

    private IssueDoc stored(NewIssue wanted) {
        Map<String, List<String>> fields = new HashMap<>(wanted.fields());
        fields.putIfAbsent(Fields.TYPE, List.of("Incident"));
        fields.putIfAbsent(Fields.PRIORITY, List.of("Medium"));
        fields.put(Fields.STATUS, List.of(Workflow.OPEN));
        if (user != null) {
            fields.putIfAbsent(Fields.REPORTER, List.of(user.key()));
        }
        Instant now = site.now();
        IssueDoc issue =
                new IssueDoc(
                        site.sequences().next("issue"),
                        wanted.project() + "-" + site.sequences().nextNumber(wanted.project()),
                        List.of(),
                        wanted.project(),
                        key(),
                        now,
                        now,
                        null,
                        fields,
                        List.of(),
                        List.of(),
                        List.of());
        site.issues().save(issue);
        return issue;
    }

    private Change stored(
            long id, Long type, Map<String, List<String>> values, NewComment comment) {
        IssueDoc before = current(id);
        List<ItemDoc> items = new Diff(site, before).items(values);
        if (items.isEmpty() && comment == null) {
            return new Change(before, type, null, null);
        }
        Instant now = site.now();
        IssueDraft draft = new IssueDraft(before).fields(values).updated(now);
        HistoryDoc history = items.isEmpty() ? null : history(now, items);
        CommentDoc written = comment == null ? null : written(comment, now);
        if (history != null) {
            draft.history(history);
        }
        if (written != null) {
            draft.comment(written);
        }
        if (items.stream().anyMatch(item -> item.field().equals(Fields.RESOLUTION))) {
            draft.resolved(values.get(Fields.RESOLUTION).isEmpty() ? null : now);
        }
        IssueDoc after = draft.done();
        site.issues().save(after);
        return new Change(after, type, written, history);
    }

    private HistoryDoc history(Instant now, List<ItemDoc> items) {
        return new HistoryDoc(site.sequences().next("history"), key(), now, items);
    }

    private CommentDoc written(NewComment comment, Instant now) {
        return new CommentDoc(
                site.sequences().next("comment"),
                key(),
                comment.body(),
                now,
                now,
                comment.group(),
                comment.role(),
                comment.properties());
    }

    private IssueDoc current(long id) {
        return site.issues().byId(id).orElseThrow(() -> new GoneException("issue " + id));
    }

    private String key() {
        return user == null ? null : user.key();
    }
}
