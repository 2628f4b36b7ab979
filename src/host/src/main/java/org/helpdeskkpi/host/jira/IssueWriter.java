package org.helpdeskkpi.host.jira;

import com.atlassian.jira.event.type.EventType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.IssueDraft;
import org.helpdeskkpi.host.jira.model.ItemDoc;

/**
 * Writes one user's changes with their history; each is in the database when its call returns.
 *
 * @param author user key; null for an anonymous visitor
 */
record IssueWriter(Site site, String author) {

    IssueDoc create(NewIssue wanted) {
        return site.writing(
                () -> {
                    IssueDoc issue = blank(wanted.project(), withDefaults(wanted.fields()));
                    site.issues().save(issue);
                    return issue;
                });
    }

    Change change(long id, Long type, Map<String, List<String>> values, NewComment comment) {
        return site.writing(() -> changed(current(id), type, values, comment));
    }

    Change rewrite(CommentDoc comment, String body) {
        return site.writing(
                () -> {
                    Instant now = site.now();
                    return touched(
                            comment,
                            EventType.ISSUE_COMMENT_EDITED_ID,
                            draft -> draft.comment(comment.id(), c -> c.withBody(body, now)));
                });
    }

    Change remove(CommentDoc comment) {
        return site.writing(
                () ->
                        touched(
                                comment,
                                EventType.ISSUE_COMMENT_DELETED_ID,
                                draft -> draft.withoutComment(comment.id())));
    }

    /** Sets a property; as in Jira that is no change of the issue. */
    void property(CommentDoc comment, String key, String json) {
        site.writing(
                () -> {
                    IssueDraft draft = new IssueDraft(holding(comment));
                    draft.comment(comment.id(), c -> c.withProperty(key, json));
                    site.issues().save(draft.done());
                    return null;
                });
    }

    Change move(long id, String project) {
        return site.writing(
                () -> {
                    IssueDoc before = current(id);
                    String key = project + "-" + site.sequences().nextNumber(project);
                    List<ItemDoc> items =
                            List.of(
                                    ItemDoc.jira(
                                            "project",
                                            projectId(before.project()),
                                            before.project(),
                                            projectId(project),
                                            project),
                                    ItemDoc.jira("Key", null, before.key(), null, key));
                    IssueDraft draft = new IssueDraft(before).movedTo(project, key);
                    return saved(draft, EventType.ISSUE_MOVED_ID, null, history(items));
                });
    }

    Change link(long id, IssueLink link) {
        return site.writing(
                () -> {
                    IssueDoc other = current(link.doc().other());
                    ItemDoc item =
                            ItemDoc.jira("Link", null, null, other.key(), link.words(other.key()));
                    IssueDraft draft = new IssueDraft(current(id)).link(link.doc());
                    return saved(draft, EventType.ISSUE_UPDATED_ID, null, history(List.of(item)));
                });
    }

    IssueDoc delete(long id) {
        return site.writing(
                () -> {
                    IssueDoc gone = current(id);
                    gone.links().stream()
                            .flatMap(link -> site.issues().byId(link.other()).stream())
                            .map(other -> new IssueDraft(other).withoutLinksTo(id).done())
                            .forEach(site.issues()::save);
                    site.issues().delete(gone);
                    return gone;
                });
    }

    IssueDoc current(long id) {
        return site.issues().byId(id).orElseThrow(() -> new GoneException("issue " + id));
    }

    private Map<String, List<String>> withDefaults(Map<String, List<String>> wanted) {
        Map<String, List<String>> fields = new HashMap<>(wanted);
        fields.putIfAbsent(Fields.TYPE, List.of("Incident"));
        fields.putIfAbsent(Fields.PRIORITY, List.of("Medium"));
        fields.put(Fields.STATUS, List.of(Workflow.OPEN));
        if (author != null) {
            fields.putIfAbsent(Fields.REPORTER, List.of(author));
        }
        return fields;
    }

    private IssueDoc blank(String project, Map<String, List<String>> fields) {
        Instant now = site.now();
        return new IssueDoc(
                site.sequences().next("issue"),
                project + "-" + site.sequences().nextNumber(project),
                List.of(),
                project,
                author,
                now,
                now,
                null,
                fields,
                List.of(),
                List.of(),
                List.of());
    }

    private Change changed(
            IssueDoc before, Long type, Map<String, List<String>> values, NewComment comment) {
        List<ItemDoc> items = new Diff(site, before).items(values);
        if (items.isEmpty() && comment == null) {
            return new Change(before, type, null, null);
        }
        IssueDraft draft = new IssueDraft(before).fields(values);
        if (items.stream().anyMatch(item -> item.field().equals(Fields.RESOLUTION))) {
            draft.resolved(values.get(Fields.RESOLUTION).isEmpty() ? null : site.now());
        }
        CommentDoc written = comment == null ? null : written(comment);
        return saved(draft, type, written, items.isEmpty() ? null : history(items));
    }

    private Change saved(IssueDraft draft, Long type, CommentDoc comment, HistoryDoc history) {
        if (history != null) {
            draft.history(history);
        }
        if (comment != null) {
            draft.comment(comment);
        }
        IssueDoc after = draft.updated(site.now()).done();
        site.issues().save(after);
        return new Change(after, type, comment, history);
    }

    private Change touched(CommentDoc comment, Long type, UnaryOperator<IssueDraft> what) {
        IssueDoc before = holding(comment);
        IssueDoc after = what.apply(new IssueDraft(before).updated(site.now())).done();
        site.issues().save(after);
        return new Change(after, type, after.comment(comment.id()).orElse(comment), null);
    }

    private IssueDoc holding(CommentDoc comment) {
        return site.issues()
                .byComment(comment.id())
                .orElseThrow(() -> new GoneException("comment " + comment.id()));
    }

    private HistoryDoc history(List<ItemDoc> items) {
        return new HistoryDoc(site.sequences().next("history"), author, site.now(), items);
    }

    private CommentDoc written(NewComment comment) {
        Instant now = site.now();
        return new CommentDoc(
                site.sequences().next("comment"),
                author,
                comment.body(),
                now,
                now,
                comment.group(),
                comment.role(),
                comment.properties());
    }

    private String projectId(String key) {
        return String.valueOf(site.catalog().project(key).orElseThrow().id());
    }
}
