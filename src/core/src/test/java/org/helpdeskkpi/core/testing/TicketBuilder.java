package org.helpdeskkpi.core.testing;

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

/**
 * Builds a ticket's record the way its life goes: what is said before {@link #created} holds at
 * creation, what is said after it is history. A blank value stands for none.
 */
public final class TicketBuilder {
    private final Map<String, String> now = new HashMap<>(Map.of("status", "Open"));
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<CommentRecord> comments = new ArrayList<>();
    private long id = 1;
    private String project = "HELP";
    private String reporter = "carla";
    private String creator = "carla";
    private Instant created = When.at("Mon 09:00");
    private Instant updated = created;
    private Optional<Instant> resolutionDate = Optional.empty();
    private long nextId = 1;

    public static TicketBuilder ticket() {
        return new TicketBuilder();
    }

    public TicketBuilder id(long number) {
        id = number;
        return this;
    }

    public TicketBuilder project(String key) {
        project = key;
        return this;
    }

    public TicketBuilder reporter(String user) {
        reporter = user;
        return this;
    }

    public TicketBuilder creator(String user) {
        creator = user;
        return this;
    }

    /** A value at creation. */
    public TicketBuilder with(String field, String value) {
        now.put(field, value);
        return this;
    }

    public TicketBuilder in(String queue) {
        return with("queue", queue);
    }

    public TicketBuilder assignedTo(String user) {
        return with("assignee", user);
    }

    public TicketBuilder created(String when) {
        created = When.at(when);
        updated = created;
        return this;
    }

    public TicketBuilder reply(String user, String when) {
        return comment(user, when, false);
    }

    public TicketBuilder note(String user, String when) {
        return comment(user, when, true);
    }

    private TicketBuilder comment(String user, String when, boolean internal) {
        return comment(new CommentRecord(nextId++, user, When.at(when), internal));
    }

    public TicketBuilder comment(CommentRecord comment) {
        touch(comment.at());
        comments.add(comment);
        return this;
    }

    public TicketBuilder assign(String by, String to, String when) {
        return change(by, when, "assignee", to);
    }

    public TicketBuilder move(String by, String queue, String when) {
        return change(by, when, "queue", queue);
    }

    public TicketBuilder status(String by, String status, String when) {
        return change(by, when, "status", status);
    }

    public TicketBuilder resolve(String by, String when) {
        resolutionDate = Optional.of(When.at(when));
        return change(by, when, "status", "Resolved", "resolution", "Done");
    }

    public TicketBuilder reopen(String by, String when) {
        resolutionDate = Optional.empty();
        return change(by, when, "status", "Open", "resolution", "");
    }

    /** A link in words that name its type, as in "This issue duplicates HELP-3". */
    public TicketBuilder link(String by, String words, String when) {
        return item(new FieldChange(nextId++, 0, by, When.at(when), "link", null, words));
    }

    public TicketBuilder unlink(String by, String words, String when) {
        return item(new FieldChange(nextId++, 0, by, When.at(when), "link", words, null));
    }

    public TicketBuilder resolutionDate(String when) {
        resolutionDate = Optional.of(When.at(when));
        return this;
    }

    /** One group of changes: field, new value, field, new value … */
    public TicketBuilder change(String by, String when, String... fieldsAndValues) {
        long group = nextId++;
        touch(When.at(when));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            String field = fieldsAndValues[i];
            String to = fieldsAndValues[i + 1];
            String from = now.getOrDefault(field, "");
            changes.add(
                    new FieldChange(
                            group, i / 2, by, When.at(when), field, orNull(from), orNull(to)));
            now.put(field, to);
        }
        return this;
    }

    /** An item that says something else than that a single value was replaced. */
    public TicketBuilder item(FieldChange item) {
        touch(item.at());
        changes.add(item);
        return this;
    }

    public TicketRecord record() {
        Map<String, List<String>> fields = new HashMap<>();
        now.forEach(
                (field, value) -> {
                    if (!value.isEmpty()) {
                        fields.put(field, values(field, value));
                    }
                });
        return new TicketRecord(
                new TicketId(id),
                project + "-" + id,
                project,
                reporter,
                creator,
                created,
                updated,
                resolutionDate,
                fields,
                changes,
                comments);
    }

    private static List<String> values(String field, String value) {
        return field.equals("labels") ? List.of(value.split(" ")) : List.of(value);
    }

    private void touch(Instant at) {
        updated = at.isAfter(updated) ? at : updated;
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
