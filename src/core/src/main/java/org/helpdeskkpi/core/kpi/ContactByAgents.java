package org.helpdeskkpi.core.kpi;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;

/** No second agent replies to the customer or resolves it. */
final class ContactByAgents implements ContactJudge {
    private final Timeline timeline;
    private Optional<AgentId> first = Optional.empty();

    ContactByAgents(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Optional<Finding> read(TicketEvent event) {
        if (!timeline.isAnswer(event)) {
            return Optional.empty();
        }
        return Optional.of(takesPart(event) ? Finding.ALLOWED : Finding.of(Undone.ANOTHER_AGENT));
    }

    @Override
    public Optional<Undone> close(Round resolution) {
        return takesPart(resolution.resolution().event())
                ? Optional.empty()
                : Optional.of(Undone.ANOTHER_AGENT);
    }

    private boolean takesPart(TicketEvent event) {
        first = first.or(() -> event.by().agent());
        return event.by().agent().isEmpty() || event.by().agent().equals(first);
    }
}
