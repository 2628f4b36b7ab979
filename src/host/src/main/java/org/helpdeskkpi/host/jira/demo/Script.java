package org.helpdeskkpi.host.jira.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.host.jira.LoadedIssue;

/**
 * A ticket's history being written: what would happen after the end (now) has not happened, and
 * everything after it neither.
 */
final class Script {
    private final Ids ids;
    private final Instant end;
    private final String reporter;
    private final String summary;
    private final Instant created;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<CommentRecord> comments = new ArrayList<>();
    private final Map<Long, String> bodies = new HashMap<>();
    private Instant updated;
    private Instant resolved;

    Script(Ids ids, Instant end, String reporter, String summary, Instant created) {
        this.ids = ids;
        this.end = end;
        this.reporter = reporter;
        this.summary = summary;
        this.created = created;
        this.updated = created;
        begins("status", "Open");
    }

    /** Sets a value the ticket was created with. */
    Script begins(String field, String value) {
        fields.put(field, List.of(value));
        return this;
    }

    Script bornResolved(String resolution) {
        begins("status", "Resolved").begins("resolution", resolution);
        resolved = created;
        return this;
    }

    String value(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    void comment(Instant at, String author, String body, boolean internal) {
        if (happens(at)) {
            long id = ids.comment();
            comments.add(new CommentRecord(id, author, at, internal));
            bodies.put(id, body);
        }
    }

    /** Sets some fields in one history entry; null empties a field. */
    void change(Instant at, String author, Map<String, Optional<String>> values) {
        if (!happens(at)) {
            return;
        }
        long history = ids.history();
        List<FieldChange> items = new ArrayList<>();
        values.forEach(
                (field, value) -> {
                    String before = value(field);
                    String after = value.orElse(null);
                    if (field.equals("component")) {
                        items.add(item(history, items.size(), author, at, field, before, null));
                        items.add(item(history, items.size(), author, at, field, null, after));
                    } else {
                        items.add(item(history, items.size(), author, at, field, before, after));
                    }
                    fields.put(field, after == null ? List.of() : List.of(after));
                });
        changes.addAll(items);
        if (values.containsKey("resolution")) {
            resolved = values.get("resolution").map(r -> at).orElse(null);
        }
    }

    LoadedIssue done(long id, String key, Map<String, String> names) {
        fields.values().removeIf(List::isEmpty);
        TicketRecord ticket =
                new TicketRecord(
                        new TicketId(id),
                        key,
                        Cast.PROJECT,
                        reporter,
                        reporter,
                        created,
                        updated,
                        Optional.ofNullable(resolved),
                        fields,
                        changes,
                        comments);
        return new LoadedIssue(ticket, summary, bodies, names);
    }

    Instant created() {
        return created;
    }

    String reporter() {
        return reporter;
    }

    private boolean happens(Instant at) {
        if (at.isAfter(end)) {
            return false;
        }
        updated = at.isAfter(updated) ? at : updated;
        return true;
    }

    private static FieldChange item(
            long history,
            int position,
            String author,
            Instant at,
            String field,
            String from,
            String to) {
        return new FieldChange(history, position, author, at, field, from, to);
    }
}
