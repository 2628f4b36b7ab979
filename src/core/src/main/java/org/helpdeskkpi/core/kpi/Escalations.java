package org.helpdeskkpi.core.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.kpi.Credit.Role;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.KpiRules.EscalationCredit;
import org.helpdeskkpi.core.timeline.TicketEvent;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.Timeline.Moment;

/** Finds a ticket's handings up; what one person does in one go is one handing up. */
final class Escalations {
    private final List<Credit> credits = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Long> histories = new HashSet<>();

    private final EscalationCredit to;

    Escalations(EscalationCredit to, Timeline timeline) {
        this.to = to;
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
        if (!(event instanceof TicketEvent.Escalated)) {
            return;
        }
        boolean counts = histories.add(event.id().number());
        if (counts) {
            credits.add(
                    Credit.plain(
                            Credit.Kind.ESCALATED,
                            event.id(),
                            event.at(),
                            credited(moment),
                            moment.standing()));
        }
        Verdict verdict = counts ? Verdict.COUNTED : Verdict.SAME_ESCALATION;
        evidence.add(Evidence.of(Metric.ESCALATION, event, verdict));
    }

    private Credited credited(Moment moment) {
        return switch (to) {
            case ESCALATOR -> Credited.as(Role.ESCALATOR, moment.event().by().agent());
            case ASSIGNEE -> Credited.as(Role.ASSIGNEE, moment.assignedAgent());
        };
    }
}
