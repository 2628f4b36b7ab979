package org.helpdeskkpi.core.kpi;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.Resolutions.Round;
import org.helpdeskkpi.core.timeline.TicketEvent;

/** It is resolved soon after its creation. */
final class ContactByTime implements ContactJudge {
    private final Instant last;

    ContactByTime(Instant created, Duration within) {
        this.last = created.plus(within);
    }

    @Override
    public Optional<Finding> read(TicketEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Undone> close(Round resolution) {
        return resolution.at().isAfter(last) ? Optional.of(Undone.TOO_LATE) : Optional.empty();
    }
}
