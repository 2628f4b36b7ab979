package org.helpdeskkpi.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.timeline.TicketEvent.StatusChanged;
import org.helpdeskkpi.core.timeline.Timeline;

/**
 * A stretch in which a ticket had one status.
 *
 * @param to empty for the one it has today
 */
record StatusSpell(String status, Instant from, Optional<Instant> to) {

    /** Those that lasted at all, in order. */
    static List<StatusSpell> of(Timeline timeline) {
        List<StatusSpell> spells = new ArrayList<>();
        String status = timeline.moments().get(0).status();
        Instant from = timeline.created();
        for (StatusChanged change :
                timeline.events()
                        .filter(StatusChanged.class::isInstance)
                        .map(StatusChanged.class::cast)
                        .toList()) {
            if (from.isBefore(change.at())) {
                spells.add(new StatusSpell(status, from, Optional.of(change.at())));
            }
            status = change.to();
            from = change.at();
        }
        spells.add(new StatusSpell(status, from, Optional.empty()));
        return spells;
    }

    /** What of it lies within that stretch; empty when nothing does. */
    Optional<SlaClock.Pause> within(Instant start, Optional<Instant> end) {
        Instant first = from.isAfter(start) ? from : start;
        Optional<Instant> last = end.filter(e -> to.isEmpty() || e.isBefore(to.get())).or(() -> to);
        return last.isPresent() && !first.isBefore(last.get())
                ? Optional.empty()
                : Optional.of(new SlaClock.Pause(status, first, last));
    }
}
