package org.helpdeskkpi.core.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.CommentRecord;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TicketRecord;

/**
 * Finds users who have got another key: nobody else can have become the author of the same event.
 * Jira does so to those whom it anonymises.
 */
final class Rekeyed {
    private Rekeyed() {}

    /** New keys by old ones, of the users in the stored evidence. */
    static Map<String, String> of(TicketRecord record, List<Evidence> stored) {
        Map<EventId, String> authors = authors(record);
        return stored.stream()
                .filter(evidence -> authors.containsKey(evidence.event()))
                .filter(evidence -> evidence.by().isPresent())
                .filter(evidence -> !key(evidence).equals(authors.get(evidence.event())))
                .collect(
                        Collectors.toMap(
                                Rekeyed::key,
                                evidence -> authors.get(evidence.event()),
                                (first, second) -> first));
    }

    private static String key(Evidence evidence) {
        return evidence.by().map(Actor::key).orElseThrow();
    }

    private static Map<EventId, String> authors(TicketRecord record) {
        Map<EventId, String> authors = new HashMap<>();
        for (CommentRecord comment : record.comments()) {
            put(authors, EventId.comment(comment.id()), comment.author());
        }
        for (FieldChange change : record.changes()) {
            put(authors, EventId.change(change.historyId(), change.position()), change.author());
        }
        return authors;
    }

    private static void put(Map<EventId, String> authors, EventId event, String author) {
        if (author != null && !author.isEmpty()) {
            authors.put(event, author);
        }
    }
}
