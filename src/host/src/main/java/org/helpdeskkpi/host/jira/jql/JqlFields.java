package org.helpdeskkpi.host.jira.jql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.Fields;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.SiteField;

/** What JQL calls an issue's fields. */
final class JqlFields {
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("status", Fields.STATUS),
                    Map.entry("resolution", Fields.RESOLUTION),
                    Map.entry("assignee", Fields.ASSIGNEE),
                    Map.entry("reporter", Fields.REPORTER),
                    Map.entry("priority", Fields.PRIORITY),
                    Map.entry("issuetype", Fields.TYPE),
                    Map.entry("type", Fields.TYPE),
                    Map.entry("component", Fields.COMPONENTS),
                    Map.entry("labels", Fields.LABELS));
    private static final Map<String, Function<IssueDoc, Instant>> DATES =
            Map.of(
                    "created", IssueDoc::created,
                    "createddate", IssueDoc::created,
                    "updated", IssueDoc::updated,
                    "updateddate", IssueDoc::updated,
                    "resolved", IssueDoc::resolved,
                    "resolutiondate", IssueDoc::resolved);
    private static final Map<String, Function<IssueDoc, String>> TEXTS =
            Map.of(
                    "summary", issue -> text(issue.value(Fields.SUMMARY)),
                    "description", issue -> text(issue.value(Fields.DESCRIPTION)),
                    "comment", JqlFields::comments,
                    "text",
                            issue ->
                                    text(issue.value(Fields.SUMMARY))
                                            + " "
                                            + text(issue.value(Fields.DESCRIPTION))
                                            + " "
                                            + comments(issue));

    private final Site site;

    JqlFields(Site site) {
        this.site = site;
    }

    static Optional<Function<IssueDoc, Instant>> date(String name) {
        return Optional.ofNullable(DATES.get(lower(name)));
    }

    static Optional<Function<IssueDoc, String>> byWords(String name) {
        return Optional.ofNullable(TEXTS.get(lower(name)));
    }

    static boolean isKey(String name) {
        return List.of("key", "issuekey", "issue", "id").contains(lower(name));
    }

    /** How to read a field of names; empty when there is no such field. */
    Optional<Function<IssueDoc, List<String>>> names(String name) {
        String lower = lower(name);
        if (lower.equals("project")) {
            return Optional.of(issue -> List.of(issue.project()));
        }
        if (lower.equals("creator")) {
            return Optional.of(
                    issue -> issue.creator() == null ? List.of() : List.of(issue.creator()));
        }
        return Optional.ofNullable(NAMED.get(lower))
                .or(() -> custom(name))
                .map(field -> issue -> issue.values(field));
    }

    private Optional<String> custom(String name) {
        String id = name.replaceAll("(?i)^cf\\[(\\d+)\\]$", Fields.CUSTOM + "$1");
        return site.catalog().fields().stream()
                .filter(f -> f.id().equals(id) || f.name().equalsIgnoreCase(name))
                .map(SiteField::id)
                .findFirst();
    }

    private static String comments(IssueDoc issue) {
        return String.join(
                " ",
                issue.comments().stream()
                        .map(CommentDoc::body)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
