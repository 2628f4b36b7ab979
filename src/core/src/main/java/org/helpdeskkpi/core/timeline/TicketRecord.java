package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * A ticket as its source tells it today, uninterpreted: current fields, every change and every
 * comment. Jira and an import file both end here, so the same history gives the same figures.
 *
 * @param fields today's values by lower-case field name: {@code status}, {@code priority}, {@code
 *     assignee}, {@code labels}, {@code component}, {@code issuetype}, {@code project} (its key),
 *     {@code resolution}, and custom fields by name. Users are keys, several values are several
 *     entries, an empty field is absent
 * @param resolutionDate the source's own date of the last resolution
 */
public record TicketRecord(
        TicketId id,
        String key,
        String project,
        String reporter,
        String creator,
        Instant created,
        Instant updated,
        Optional<Instant> resolutionDate,
        Map<String, List<String>> fields,
        List<FieldChange> changes,
        List<CommentRecord> comments) {
    public TicketRecord {
        fields = Map.copyOf(fields);
        changes = List.copyOf(changes);
        comments = List.copyOf(comments);
    }
}
