package org.helpdeskkpi.core.app;

import java.util.Set;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.ticket.People;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.Timelines;

/**
 * Everything an admin decides.
 *
 * @param projects keys of the help-desk projects; empty means no ticket is looked at
 */
public record Settings(
        Set<String> projects,
        Crew crew,
        QueueRules queues,
        BusinessCalendar calendar,
        SlaPolicy targets,
        TimelineRules timeline,
        KpiRules kpis) {
    public Settings {
        projects = Set.copyOf(projects);
    }

    public Timelines timelines(People people) {
        return new Timelines(people, queues, timeline);
    }

    public KpiCalculator calculator(int version) {
        return new KpiCalculator(kpis, calendar, targets, version);
    }
}
