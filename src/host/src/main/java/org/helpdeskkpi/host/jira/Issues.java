package org.helpdeskkpi.host.jira;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.store.SiteStore;

/** All issues: read from memory, written to the database first. */
public final class Issues {
    private final SiteStore store;
    private final Sequences sequences;
    private final Map<Long, IssueDoc> byId = new ConcurrentSkipListMap<>();
    private final Map<String, Long> byKey = new ConcurrentHashMap<>();
    private final Map<Long, Long> byComment = new ConcurrentHashMap<>();

    Issues(SiteStore store, Sequences sequences) {
        this.store = store;
        this.sequences = sequences;
        store.issues().forEach(this::know);
    }

    /** In ascending order of id; a view that goes with the changes. */
    public Collection<IssueDoc> all() {
        return byId.values();
    }

    public int count() {
        return byId.size();
    }

    public Optional<IssueDoc> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The issue that has, or once had, this key. */
    public Optional<IssueDoc> byKey(String key) {
        return Optional.ofNullable(byKey.get(key)).map(byId::get);
    }

    /** By id or key, as REST takes them. */
    public Optional<IssueDoc> find(String idOrKey) {
        Optional<IssueDoc> found = byKey(idOrKey);
        return found.isEmpty() && idOrKey.matches("\\d{1,18}")
                ? byId(Long.parseLong(idOrKey))
                : found;
    }

    public Optional<IssueDoc> byComment(long comment) {
        return Optional.ofNullable(byComment.get(comment)).map(byId::get);
    }

    void save(Collection<IssueDoc> issues) {
        store.save(issues);
        issues.forEach(this::know);
    }

    void save(IssueDoc issue) {
        save(List.of(issue));
    }

    void delete(IssueDoc issue) {
        sequences.keep();
        store.delete(issue.id());
        byId.remove(issue.id());
        byKey.values().removeIf(id -> id == issue.id());
        issue.comments().forEach(comment -> byComment.remove(comment.id()));
    }

    private void know(IssueDoc issue) {
        IssueDoc before = byId.put(issue.id(), issue);
        byKey.put(issue.key(), issue.id());
        issue.formerKeys().forEach(key -> byKey.put(key, issue.id()));
        sequences.used("issue", issue.id());
        sequences.used("key:" + issue.project(), issue.number());
        if (before != null) {
            before.comments().forEach(comment -> byComment.remove(comment.id()));
        }
        issue.comments()
                .forEach(
                        comment -> {
                            byComment.put(comment.id(), issue.id());
                            sequences.used("comment", comment.id());
                        });
        issue.histories().forEach(history -> usedBelowLimit("history", history.id()));
        issue.links().forEach(link -> sequences.used("link", link.id()));
    }

    private void usedBelowLimit(String name, long id) {
        if (id < IssueLoader.LARGEST_ID) {
            sequences.used(name, id);
        }
    }
}
