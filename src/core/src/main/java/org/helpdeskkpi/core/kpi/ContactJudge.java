package org.helpdeskkpi.core.kpi;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.timeline.TicketEvent;

/**
 * Looks through what happened until a resolution for what shows that one contact was not enough.
 */
interface ContactJudge {
    /**
     * What an event is to first contact.
     *
     * @param undone empty where it is allowed
     */
    record Finding(Optional<Undone> undone) {
        static final Finding ALLOWED = new Finding(Optional.empty());

        static Finding of(Undone why) {
            return new Finding(Optional.of(why));
        }
    }

    /** Empty where the event is of no matter. */
    Optional<Finding> read(TicketEvent event);

    /** Why the resolution itself is none at first contact, after all events were read. */
    Optional<Undone> close(Round resolution);
}
