package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.QueueId;

/** Something that happened on a ticket, in the product's words. */
public sealed interface TicketEvent {
    EventId id();

    Instant at();

    Actor by();

    /** The ticket came to be, in this state. */
    record Created(EventId id, Instant at, Actor by, boolean resolved) implements TicketEvent {}

    /** A comment that customers can see. */
    record PublicReply(EventId id, Instant at, Actor by) implements TicketEvent {}

    /** A comment that customers can't see. */
    record InternalNote(EventId id, Instant at, Actor by) implements TicketEvent {}

    /** The status changed. */
    record StatusChanged(EventId id, Instant at, Actor by, String from, String to)
            implements TicketEvent {}

    /** The assignee changed; empty is unassigned. */
    record AssigneeChanged(
            EventId id, Instant at, Actor by, Optional<Actor> from, Optional<Actor> to)
            implements TicketEvent {}

    /** The ticket went to another queue; empty is no queue. */
    record QueueChanged(
            EventId id, Instant at, Actor by, Optional<QueueId> from, Optional<QueueId> to)
            implements TicketEvent {}

    /** The priority changed; empty is none. */
    record PriorityChanged(
            EventId id, Instant at, Actor by, Optional<String> from, Optional<String> to)
            implements TicketEvent {}

    /** The channel changed, or another watched field, whose values the states tell. */
    record FieldsChanged(EventId id, Instant at, Actor by) implements TicketEvent {}

    /** The ticket was handed up. */
    record Escalated(EventId id, Instant at, Actor by, EscalationKind kind)
            implements TicketEvent {}

    /** The ticket became resolved. */
    record Resolved(EventId id, Instant at, Actor by) implements TicketEvent {}

    /** The ticket stopped being resolved. */
    record Reopened(EventId id, Instant at, Actor by) implements TicketEvent {}

    /** What made a handing up: each is a rule an admin can switch. */
    enum EscalationKind {
        TIER_UP,
        PRIORITY_RAISED,
        LABEL_SET,
        FIELD_SET,
        LINKED
    }
}
