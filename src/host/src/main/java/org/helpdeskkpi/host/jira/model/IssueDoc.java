package org.helpdeskkpi.host.jira.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An issue with everything that belongs to it, as it is stored: immutable, a change makes a new
 * one.
 *
 * @param formerKeys the keys it had before it moved
 * @param project project key
 * @param creator user key; null for an anonymous creator
 * @param resolved when the current resolution was set; null while there is none
 * @param fields values by field id ({@link Fields}): names, user keys for people; an empty field is
 *     absent
 * @param histories oldest first
 */
public record IssueDoc(
        long id,
        String key,
        List<String> formerKeys,
        String project,
        String creator,
        Instant created,
        Instant updated,
        Instant resolved,
        Map<String, List<String>> fields,
        List<CommentDoc> comments,
        List<HistoryDoc> histories,
        List<LinkDoc> links) {

    public IssueDoc {
        formerKeys = List.copyOf(formerKeys);
        project = project.intern();
        fields =
                fields.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        e -> e.getKey().intern(), e -> shared(e.getValue())));
        comments = List.copyOf(comments);
        histories = List.copyOf(histories);
        links = List.copyOf(links);
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** A field's first value; null when it is empty. */
    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? null : values.get(0);
    }

    public Optional<CommentDoc> comment(long commentId) {
        return comments.stream().filter(c -> c.id() == commentId).findFirst();
    }

    /** The number behind the dash of the key, 0 for a foreign key without one. */
    public long number() {
        String digits = key.substring(key.lastIndexOf('-') + 1);
        return digits.length() <= 18 && digits.chars().allMatch(Character::isDigit)
                ? Long.parseLong(digits)
                : 0;
    }

    private static List<String> shared(List<String> values) {
        return values.stream().map(v -> v.length() > 40 ? v : v.intern()).toList();
    }
}
