package org.helpdeskkpi.host.jira.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A stored issue being changed. */
public final class IssueDraft {
    private final IssueDoc before;
    private String key;
    private String project;
    private Instant updated;
    private Instant resolved;
    private final List<String> formerKeys;
    private final Map<String, List<String>> fields;
    private final List<CommentDoc> comments;
    private final List<HistoryDoc> histories;
    private final List<LinkDoc> links;

    public IssueDraft(IssueDoc before) {
        this.before = before;
        key = before.key();
        project = before.project();
        updated = before.updated();
        resolved = before.resolved();
        formerKeys = new ArrayList<>(before.formerKeys());
        fields = new LinkedHashMap<>(before.fields());
        comments = new ArrayList<>(before.comments());
        histories = new ArrayList<>(before.histories());
        links = new ArrayList<>(before.links());
    }

    public IssueDraft fields(Map<String, List<String>> values) {
        fields.putAll(values);
        return this;
    }

    public IssueDraft updated(Instant at) {
        updated = at;
        return this;
    }

    public IssueDraft resolved(Instant at) {
        resolved = at;
        return this;
    }

    public IssueDraft comment(CommentDoc comment) {
        comments.add(comment);
        return this;
    }

    public IssueDraft comment(long id, UnaryOperator<CommentDoc> change) {
        comments.replaceAll(c -> c.id() == id ? change.apply(c) : c);
        return this;
    }

    public IssueDraft withoutComment(long id) {
        comments.removeIf(c -> c.id() == id);
        return this;
    }

    public IssueDraft history(HistoryDoc history) {
        histories.add(history);
        return this;
    }

    public IssueDraft link(LinkDoc link) {
        links.add(link);
        return this;
    }

    public IssueDraft withoutLinksTo(long other) {
        links.removeIf(link -> link.other() == other);
        return this;
    }

    /** Gives it a new key in another project; the old key stays known. */
    public IssueDraft movedTo(String newProject, String newKey) {
        formerKeys.add(key);
        key = newKey;
        project = newProject;
        return this;
    }

    public IssueDoc done() {
        return new IssueDoc(
                before.id(),
                key,
                formerKeys,
                project,
                before.creator(),
                before.created(),
                updated,
                resolved,
                fields,
                comments,
                histories,
                links);
    }
}
