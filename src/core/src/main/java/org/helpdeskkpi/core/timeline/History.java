package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.People;

/** A record with its history put in order, and who the people in it are. */
record History(
        TicketRecord record, TidyHistory tidy, ResolutionHistory resolutions, People people) {
    Actor actor(String userKey, Instant at) {
        return people.actor(userKey, record.reporter(), at);
    }

    /** What a change of status, assignee or priority is in the product's words. */
    Optional<TicketEvent> event(FieldChange change, Actor by) {
        EventId id = TidyHistory.id(change);
        return Optional.ofNullable(
                switch (change.field()) {
                    case FieldValues.STATUS ->
                            new TicketEvent.StatusChanged(
                                    id, change.at(), by, text(change.from()), text(change.to()));
                    case FieldValues.ASSIGNEE ->
                            new TicketEvent.AssigneeChanged(
                                    id,
                                    change.at(),
                                    by,
                                    value(change.from()).map(key -> actor(key, change.at())),
                                    value(change.to()).map(key -> actor(key, change.at())));
                    case FieldValues.PRIORITY ->
                            new TicketEvent.PriorityChanged(
                                    id, change.at(), by, value(change.from()), value(change.to()));
                    default -> null;
                });
    }

    /** What a comment is in the product's words. */
    TicketEvent event(CommentRecord comment) {
        EventId id = EventId.comment(comment.id());
        Actor by = actor(comment.author(), comment.at());
        return comment.internal()
                ? new TicketEvent.InternalNote(id, comment.at(), by)
                : new TicketEvent.PublicReply(id, comment.at(), by);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Optional<String> value(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
