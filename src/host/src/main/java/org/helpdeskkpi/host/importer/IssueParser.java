package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Turns an issue of Jira's REST API v2 into a ticket record. */
final class IssueParser {
    private IssueParser() {}

    /** What the file calls the issue: its id, else its key. */
    static String id(JsonNode issue) {
        return Texts.of(issue, "id", "key");
    }

    static String key(JsonNode issue) {
        return Texts.of(issue, "key", "id");
    }

    /**
     * The record.
     *
     * @throws UnreadableIssue when something that counts is missing or can't be understood
     */
    static TicketRecord parse(JsonNode issue, TicketId id) {
        JsonNode fields = issue.path("fields");
        String key = key(issue);
        Instant created =
                JiraDates.read(fields.path("created"), "`created` of " + key)
                        .orElseThrow(() -> new UnreadableIssue(key + " has no `created`"));
        List<FieldChange> changes = HistoryReader.read(issue);
        List<CommentRecord> comments = CommentReader.read(issue);
        return new TicketRecord(
                id,
                key,
                project(fields, key),
                UserKeys.of(fields.path("reporter")),
                UserKeys.of(fields.path("creator")),
                created,
                updated(fields, created, changes, comments),
                JiraDates.read(fields.path("resolutiondate"), "`resolutiondate` of " + key),
                FieldValues.of(fields, new FieldNames(issue)),
                changes,
                comments);
    }

    private static String project(JsonNode fields, String key) {
        String project = Texts.of(fields.path("project").path("key"));
        return project != null ? project : key.replaceFirst("-\\d+$", "");
    }

    private static Instant updated(
            JsonNode fields,
            Instant created,
            List<FieldChange> changes,
            List<CommentRecord> comments) {
        Optional<Instant> told = JiraDates.read(fields.path("updated"), "`updated`");
        return told.orElseGet(
                () ->
                        Stream.concat(
                                        changes.stream().map(FieldChange::at),
                                        comments.stream().map(CommentRecord::at))
                                .reduce(created, (a, b) -> a.isAfter(b) ? a : b));
    }
}
