package org.helpdeskkpi.core.app;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.ticket.People;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.Window;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.helpdeskkpi.core.timeline.Timelines;
import org.helpdeskkpi.core.timeline.WatchedFields;

/**
 * Everything an admin decides.
 *
 * @param projects keys of the help-desk projects; empty means no ticket is looked at
 */
public record Settings(
        Set<String> projects,
        Crew crew,
        QueueRules queues,
        Calendars calendars,
        SlaPolicy targets,
        TimelineRules timeline,
        KpiRules kpis,
        Reporting reporting,
        Privacy privacy) {
    /** Fields that every ticket has and that hold a person. */
    private static final Set<String> PERSONAL = Set.of("assignee", "reporter", "creator");

    private static final Set<String> IMPERSONAL =
            Set.of(
                    "project",
                    "issuetype",
                    "status",
                    "priority",
                    "resolution",
                    "labels",
                    "component",
                    "parent",
                    "link");

    public Settings {
        projects = Set.copyOf(projects);
    }

    /** What holds until an admin decides: no help desk, office hours, and the default rules. */
    public static Settings defaults() {
        var escalation =
                new EscalationRules(
                        true,
                        List.of("Lowest", "Low", "Medium", "High", "Highest"),
                        Set.of(),
                        Map.of(),
                        Set.of());
        return new Settings(
                Set.of(),
                new Crew(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
                new QueueRules(List.of(), Optional.empty()),
                Calendars.only(officeHours()),
                SlaPolicy.NONE,
                new TimelineRules(ResolvedBy.RESOLUTION, Set.of(), escalation, Optional.empty()),
                KpiRules.defaults(),
                Reporting.DEFAULTS,
                Privacy.DEFAULTS);
    }

    private static BusinessCalendar officeHours() {
        DayHours nineToFive = new DayHours(List.of(new Window(9 * 3_600, 17 * 3_600)));
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.put(day, nineToFive);
        }
        return BusinessCalendar.weekly("Office hours", ZoneId.of("UTC"), week);
    }

    public Timelines timelines(People people) {
        return new Timelines(people, queues, timeline, watched());
    }

    /** The fields that are looked at besides those that decide on queues and escalations. */
    public WatchedFields watched() {
        Set<String> names = new HashSet<>(kpis.exclusions().fields());
        names.addAll(targets.fields());
        return new WatchedFields(timeline.channelField(), names);
    }

    /**
     * The names of all fields whose values are looked at, in any letter case; some are such as
     * every ticket has.
     */
    public Set<String> fields() {
        Set<String> names = new TreeSet<>();
        queues.rules().forEach(rule -> names.addAll(rule.when().keySet()));
        queues.queueField().ifPresent(names::add);
        names.addAll(timeline.escalation().fields().keySet());
        names.addAll(watched().names());
        watched().channel().ifPresent(names::add);
        return names;
    }

    /** Whether every ticket has the same values by these settings as by others. */
    public boolean giveTheValuesOf(Settings other) {
        return values().equals(other.values());
    }

    /** Without what alters no value. */
    private Settings values() {
        return withCrew(crew.withoutLeads())
                .withReporting(Reporting.DEFAULTS)
                .withPrivacy(Privacy.DEFAULTS)
                .withKpis(kpis.withFirstContact(kpis.firstContact().withOf(Of.RESOLVED)));
    }

    /** Whether figures are sorted by a field that names a person, so that a queue may be one. */
    public boolean sortByPerson() {
        return fields().stream().anyMatch(PERSONAL::contains);
    }

    /** Whether these sort figures by what may be a person where others do not. */
    public boolean sortByOthersThan(Settings other) {
        Set<String> fields = fields();
        fields.removeAll(other.fields());
        fields.removeAll(IMPERSONAL);
        return !fields.isEmpty()
                || !crew.withoutLeads().equals(other.crew.withoutLeads())
                || !queues.queueField().equals(other.queues.queueField())
                || !timeline.channelField().equals(other.timeline.channelField());
    }

    public KpiCalculator calculator(int version) {
        return new KpiCalculator(kpis, calendars, targets, version);
    }

    public Settings withProjects(Set<String> other) {
        return new Settings(
                other, crew, queues, calendars, targets, timeline, kpis, reporting, privacy);
    }

    public Settings withCrew(Crew other) {
        return new Settings(
                projects, other, queues, calendars, targets, timeline, kpis, reporting, privacy);
    }

    public Settings withQueues(QueueRules other) {
        return new Settings(
                projects, crew, other, calendars, targets, timeline, kpis, reporting, privacy);
    }

    public Settings withCalendars(Calendars other) {
        return new Settings(
                projects, crew, queues, other, targets, timeline, kpis, reporting, privacy);
    }

    public Settings withTargets(SlaPolicy other) {
        return new Settings(
                projects, crew, queues, calendars, other, timeline, kpis, reporting, privacy);
    }

    public Settings withTimeline(TimelineRules other) {
        return new Settings(
                projects, crew, queues, calendars, targets, other, kpis, reporting, privacy);
    }

    public Settings withKpis(KpiRules other) {
        return new Settings(
                projects, crew, queues, calendars, targets, timeline, other, reporting, privacy);
    }

    public Settings withReporting(Reporting other) {
        return new Settings(
                projects, crew, queues, calendars, targets, timeline, kpis, other, privacy);
    }

    public Settings withPrivacy(Privacy other) {
        return new Settings(
                projects, crew, queues, calendars, targets, timeline, kpis, reporting, other);
    }
}
