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
 * @param roleSeen when that role was first seen, where that was after the event: for the time
 *     before nobody knows who was in which group
 */
public record Evidence(
        Metric metric,
        EventId event,
        Instant at,
        Optional<Actor> by,
        Verdict verdict,
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
        /** It came after the event that counted. */
        LATER,
        /** A resolution that a reopening undid. */
        REOPENED_LATER,
        /** The ticket was reopened here. */
        REOPENING,
        /** It undid resolution at first contact. */
        UNDID
    }

    static Evidence of(Metric metric, TicketEvent event, Verdict verdict) {
        return new Evidence(
                metric,
                event.id(),
                event.at(),
                Optional.of(event.by()).filter(actor -> !actor.key().isEmpty()),
                verdict,
                Optional.empty());
    }

    public Evidence withRoleSeen(Optional<Instant> seen) {
        return new Evidence(metric, event, at, by, verdict, seen);
    }

    public boolean counted() {
        return verdict == Verdict.COUNTED;
    }
}
