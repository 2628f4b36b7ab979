package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A record's history put in order: sorted by instant and id, each event once, none before the
 * creation. What had to be mended beyond sorting is remarked upon.
 *
 * @param early comments dated before the creation, which are left out of the others
 */
record TidyHistory(
        List<FieldChange> changes,
        List<CommentRecord> comments,
        List<CommentRecord> early,
        List<String> remarks) {
    private static final Comparator<CommentRecord> COMMENTS =
            Comparator.comparing(CommentRecord::at)
                    .thenComparing(CommentRecord::id)
                    .thenComparing(CommentRecord::toString);

    static TidyHistory of(TicketRecord record) {
        List<String> remarks = new ArrayList<>();
        List<FieldChange> changes = changes(record, remarks);
        List<CommentRecord> comments = comments(record, remarks);
        Predicate<CommentRecord> early = comment -> comment.at().isBefore(record.created());
        return new TidyHistory(
                changes,
                comments.stream().filter(early.negate()).toList(),
                comments.stream().filter(early).toList(),
                List.copyOf(remarks));
    }

    static EventId id(FieldChange change) {
        return EventId.change(change.historyId(), change.position());
    }

    private static List<FieldChange> changes(TicketRecord record, List<String> remarks) {
        Set<EventId> seen = new HashSet<>();
        List<FieldChange> kept = new ArrayList<>();
        for (FieldChange change : record.changes().stream().sorted(ChangeOrder.BY_TIME).toList()) {
            if (!seen.add(id(change))) {
                remarks.add(id(change) + " stands in the history more than once; read once");
            } else if (change.at().isBefore(record.created())) {
                remarks.add(
                        id(change) + " is dated before the creation; read as if made right at it");
                kept.add(at(record.created(), change));
            } else {
                kept.add(change);
            }
        }
        return ChangeOrder.of(kept, remarks);
    }

    private static List<CommentRecord> comments(TicketRecord record, List<String> remarks) {
        Set<Long> seen = new HashSet<>();
        List<CommentRecord> kept = new ArrayList<>();
        for (CommentRecord comment : record.comments().stream().sorted(COMMENTS).toList()) {
            EventId id = EventId.comment(comment.id());
            if (!seen.add(comment.id())) {
                remarks.add(id + " stands in the history more than once; read once");
                continue;
            }
            if (comment.at().isBefore(record.created())) {
                remarks.add(id + " is dated before the creation; it answers nothing");
            }
            kept.add(comment);
        }
        return kept;
    }

    static FieldChange at(Instant instant, FieldChange c) {
        return new FieldChange(
                c.historyId(), c.position(), c.author(), instant, c.field(), c.from(), c.to());
    }
}
