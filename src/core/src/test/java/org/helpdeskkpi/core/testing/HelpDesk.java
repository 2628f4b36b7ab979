package org.helpdeskkpi.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.Crew;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.Timeline;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/**
 * A help desk for tests: agents anna, ben and chris, the robot robot, everyone else a customer;
 * queues first (tier 1), billing (tier 1) and second (tier 2) by the field "queue"; open Monday to
 * Friday 09:00-17:00 UTC.
 */
public record HelpDesk(Settings settings) {
    public static HelpDesk standard() {
        return new HelpDesk(
                Settings.defaults()
                        .withProjects(Set.of("HELP"))
                        .withCrew(
                                new Crew(
                                        false,
                                        Set.of("agents"),
                                        Set.of(),
                                        Set.of("anna", "ben", "chris"),
                                        Set.of(),
                                        Set.of("lead"),
                                        Set.of("robot")))
                        .withQueues(
                                new QueueRules(
                                        List.of(
                                                queue("first", 1),
                                                queue("billing", 1),
                                                queue("second", 2)),
                                        Optional.empty()))
                        .withTimeline(byChannel(Settings.defaults().timeline())));
    }

    private static TimelineRules byChannel(TimelineRules rules) {
        return new TimelineRules(
                rules.resolvedBy(),
                rules.resolvedStatuses(),
                rules.escalation(),
                Optional.of("channel"));
    }

    private static QueueRule queue(String id, int tier) {
        return new QueueRule(new QueueId(id), id, tier, Map.of("queue", List.of(id)));
    }

    public Timeline timeline(TicketBuilder ticket) {
        return timeline(ticket.record());
    }

    public Timeline timeline(org.helpdeskkpi.core.timeline.TicketRecord record) {
        return settings.timelines(settings.crew().people((user, group, at) -> false)).of(record);
    }

    public TicketKpis kpis(TicketBuilder ticket) {
        return settings.calculator(1).of(timeline(ticket));
    }

    public TicketKpis kpis(org.helpdeskkpi.core.timeline.TicketRecord record) {
        return settings.calculator(1).of(timeline(record));
    }

    public HelpDesk rules(UnaryOperator<KpiRules> change) {
        return with(settings.withKpis(change.apply(settings.kpis())));
    }

    public HelpDesk targets(SlaPolicy targets) {
        return with(settings.withTargets(targets));
    }

    public HelpDesk calendar(BusinessCalendar calendar) {
        return calendars(Calendars.only(calendar));
    }

    public HelpDesk calendars(Calendars calendars) {
        return with(settings.withCalendars(calendars));
    }

    public HelpDesk escalation(EscalationRules rules) {
        TimelineRules before = settings.timeline();
        return with(
                settings.withTimeline(
                        new TimelineRules(
                                before.resolvedBy(),
                                before.resolvedStatuses(),
                                rules,
                                before.channelField())));
    }

    public HelpDesk resolvedBy(ResolvedBy by, String... statuses) {
        TimelineRules before = settings.timeline();
        return with(
                settings.withTimeline(
                        new TimelineRules(
                                by, Set.of(statuses), before.escalation(), before.channelField())));
    }

    public HelpDesk crew(Crew crew) {
        return with(settings.withCrew(crew));
    }

    public HelpDesk queues(QueueRules queues) {
        return with(settings.withQueues(queues));
    }

    private static HelpDesk with(Settings settings) {
        return new HelpDesk(settings);
    }
}
