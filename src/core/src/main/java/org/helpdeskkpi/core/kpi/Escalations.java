package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.timeline.EventId;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Finds a ticket's handings up; what one person does in one go is one handing up. */
final class Escalations {
    private final List<Credit> credits = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Long> histories = new HashSet<>();

    Escalations(Timeline timeline) {
        timeline.moments().forEach(this::read);
    }

    List<Credit> credits() {
        return credits;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private void read(Moment moment) {
        TicketEvent event = moment.event();
        EventId id = event.id();
        if (event instanceof TicketEvent.Escalated && histories.add(id.number())) {
            credits.add(
                    Credit.plain(
                            Credit.Kind.ESCALATED,
                            id,
                            event.at(),
                            event.by().agent(),
                            moment.standing()));
            evidence.add(Evidence.of(Metric.ESCALATION, event, Verdict.COUNTED));
        }
    }
}
