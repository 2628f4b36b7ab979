package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.TicketEvent;

/**
 * What one event meant for one metric.
 *
 * @param by who acted, in the role that counted; empty when the source names nobody
 * @param about what the verdict is about, in the source's words: a status, a label, a link
 * @param roleSeen when that role was first seen, where that was after the event: for the time
 *     before nobody knows who was in which group
 */
public record Evidence(
        Metric metric,
        EventId event,
        Instant at,
        Optional<Actor> by,
        Verdict verdict,
        Optional<String> about,
        Optional<Instant> roleSeen) {
    /** Why an event counted or was passed over. */
    public enum Verdict {
        /** It made the value. */
        COUNTED,
        /** The clock started here. */
        STARTED,
        /** Not shown to the customer. */
        INTERNAL,
        /** Written by automation. */
        AUTOMATION,
        /** Written by the reporter. */
        REPORTER,
        /** Written by a customer. */
        CUSTOMER,
        /** Dated before the ticket's creation: it answers nothing. */
        BEFORE_CREATION,
        /** Its source no longer has it, and it was not what counted. */
        DELETED,
        /** A change of status, but not out of one that is waited in. */
        OTHER_STATUS,
        /** It came after the event that counted. */
        LATER,
        /** A resolution that a reopening undid. */
        REOPENED_LATER,
        /** The ticket was reopened here. */
        REOPENING,
        /** Who wrote it gets the credit. */
        CREDITED,
        /** The clock stood still from here. */
        PAUSED,
        /** The clock went on here. */
        RESUMED,
        /** A resolution that is no work of the desk, or a ticket that is not counted at all. */
        EXCLUDED,
        /** First contact allows it. */
        ALLOWED,
        /** It undid resolution at first contact. */
        UNDID,
        /** Part of a handing up that counted already. */
        SAME_ESCALATION
    }

    static Evidence of(Metric metric, TicketEvent event, Verdict verdict) {
        return of(metric, event, verdict, Optional.empty());
    }

    static Evidence of(Metric metric, TicketEvent event, Verdict verdict, Optional<String> about) {
        return new Evidence(
                metric,
                event.id(),
                event.at(),
                Optional.of(event.by()).filter(actor -> !actor.key().isEmpty()),
                verdict,
                about,
                Optional.empty());
    }

    public Evidence withRoleSeen(Optional<Instant> seen) {
        return new Evidence(metric, event, at, by, verdict, about, seen);
    }

    public boolean counted() {
        return verdict == Verdict.COUNTED;
    }
}
