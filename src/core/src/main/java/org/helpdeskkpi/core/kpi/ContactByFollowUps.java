package org.helpdeskkpi.core.kpi;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.TicketEvent.PublicReply;
import org.helpdeskkpi.core.timeline.Timeline;

/** The customer does not write again, except for thanks. */
final class ContactByFollowUps implements ContactJudge {
    private final Timeline timeline;
    private final Reopenings reopenings;

    ContactByFollowUps(Timeline timeline, Reopenings reopenings) {
        this.timeline = timeline;
        this.reopenings = reopenings;
    }

    @Override
    public Optional<Finding> read(TicketEvent event) {
        if (!(event instanceof PublicReply)
                || !timeline.isCustomer(event.by())
                || !event.at().isAfter(timeline.created())) {
            return Optional.empty();
        }
        return Optional.of(
                reopenings.isAmongThanks(event.at())
                        ? Finding.ALLOWED
                        : Finding.of(Undone.FOLLOW_UP));
    }

    @Override
    public Optional<Undone> close(Round resolution) {
        return Optional.empty();
    }
}
