package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.timeline.EventId;

/**
 * Something countable that happened on a ticket, credited to the agent and the queue of that
 * moment. Every figure is a sum over credits.
 *
 * @param event the event that made it: its evidence
 * @param agent who gets the credit; empty for nobody (unassigned)
 * @param role as what they get it, where the rules had a choice
 * @param standing where the ticket stood at that instant
 * @param span how long it took; with {@link Kind#ANSWERED} and {@link Kind#RESOLVED} only
 * @param firstContact with {@link Kind#RESOLVED} only
 * @param eventDeleted true when the source no longer has the event, but had it when it was recorded
 */
public record Credit(
        Kind kind,
        EventId event,
        Instant at,
        Optional<AgentId> agent,
        Optional<Role> role,
        Standing standing,
        Optional<Span> span,
        Optional<FirstContact> firstContact,
        boolean eventDeleted) {

    /** What happened. */
    public enum Kind {
        /**
         * The ticket was created: once a ticket. Credited to the queue of creation, to no agent.
         */
        RECEIVED,
        /**
         * An agent first had the ticket where it stood: once for each pair, at creation, hand-over,
         * change of priority or channel, or the agent's first public reply, resolution or
         * escalation. Denominator of rates per agent and queue.
         */
        HANDLED,
        /** The first response. */
        ANSWERED,
        /** The resolution that counts. */
        RESOLVED,
        /** Each reopening, credited to the queue and the agent that had resolved it. */
        REOPENED,
        /** Each handing up, credited to who did it and the queue it left. */
        ESCALATED
    }

    /** As what an agent gets a credit. */
    public enum Role {
        /** Who gave the first response. */
        RESPONDER,
        /** Who had the ticket at that instant. */
        ASSIGNEE,
        /** Who resolved it. */
        RESOLVER,
        /** Who last replied before the resolution. */
        LAST_REPLIER,
        /** Who handed it up. */
        ESCALATOR
    }

    /** A credit without a span. */
    public static Credit plain(
            Kind kind, EventId event, Instant at, Optional<AgentId> agent, Standing standing) {
        return new Credit(
                kind,
                event,
                at,
                agent,
                Optional.empty(),
                standing,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A credit without a span, to one of several who could get it. */
    static Credit plain(Kind kind, EventId event, Instant at, Credited to, Standing standing) {
        return new Credit(
                kind,
                event,
                at,
                to.agent(),
                to.role(),
                standing,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same credit for an event that its source no longer has. */
    public Credit withEventDeleted() {
        return new Credit(kind, event, at, agent, role, standing, span, firstContact, true);
    }

    /** The queue at that instant; empty for no queue. */
    public Optional<QueueId> queue() {
        return standing.queue();
    }
}
