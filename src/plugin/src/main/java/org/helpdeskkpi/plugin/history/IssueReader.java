package org.helpdeskkpi.plugin.history;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.TicketRecord;

/** Reads one issue with its history and comments. */
public final class IssueReader {
    private final CustomFields customFields;
    private final Changes changes;
    private final Comments comments;

    public IssueReader(CustomFields customFields, Changes changes, Comments comments) {
        this.customFields = customFields;
        this.changes = changes;
        this.comments = comments;
    }

    TicketRecord read(Issue issue, Set<String> names) {
        List<NamedField> wanted = customFields.wanted(names);
        Map<String, List<String>> fields = SystemFields.of(issue);
        wanted.forEach(field -> field.put(issue, fields));
        Instant created = issue.getCreated().toInstant();
        return new TicketRecord(
                new TicketId(issue.getId()),
                issue.getKey(),
                issue.getProjectObject().getKey(),
                blankToNull(issue.getReporterId()),
                blankToNull(issue.getCreatorId()),
                created,
                instant(issue.getUpdated()).orElse(created),
                instant(issue.getResolutionDate()),
                fields,
                changes.of(issue, wanted),
                comments.of(issue));
    }

    private static Optional<Instant> instant(Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }

    /** Jira and its importers write nobody as null or as an empty text. */
    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
