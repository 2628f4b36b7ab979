package org.helpdeskkpi.plugin.page;

import java.util.List;
import java.util.Set;

/**
 * The settings as an admin typed them, right or wrong. Lists are typed one entry per line.
 *
 * @param projects keys of the ticked projects
 * @param hours in the order of the week
 */
public record AdminForm(
        Set<String> projects,
        CrewRow crew,
        List<QueueRow> queues,
        String queueField,
        CalendarRow calendar,
        List<DayRow> hours,
        List<TargetRow> targets,
        RulesRow rules,
        EscalationRow escalation) {
    public AdminForm {
        projects = Set.copyOf(projects);
        queues = List.copyOf(queues);
        hours = List.copyOf(hours);
        targets = List.copyOf(targets);
    }

    AdminForm withQueues(List<QueueRow> rows) {
        return new AdminForm(
                projects, crew, rows, queueField, calendar, hours, targets, rules, escalation);
    }

    AdminForm withTargets(List<TargetRow> rows) {
        return new AdminForm(
                projects, crew, queues, queueField, calendar, hours, rows, rules, escalation);
    }

    /** Who works at the help desk. */
    public record CrewRow(
            boolean everyone,
            String agentGroups,
            String agents,
            String leadGroups,
            String leads,
            String robots) {}

    /** A queue; {@code when} has one {@code field = value} per line. */
    public record QueueRow(String id, String name, String tier, String when) {
        static final QueueRow EMPTY = new QueueRow("", "", "1", "");
    }

    /** The calendar without its weekly hours; special days are {@code 2026-12-24 09:00-12:00}. */
    public record CalendarRow(String name, String zone, String closed, String special) {}

    /** A weekday's hours, as {@code 09:00-12:30, 13:00-17:00}; empty when closed. */
    public record DayRow(String day, String hours) {}

    /** A target; its duration as {@code 4h 30m}. */
    public record TargetRow(String metric, String queue, String duration, String time) {
        static final TargetRow EMPTY = new TargetRow("firstResponse", "", "", "business");
    }

    /** Which definition each KPI has. */
    public record RulesRow(
            String resolvedBy,
            String statuses,
            String firstResponse,
            String resolution,
            String excluded,
            String maxReplies,
            String window,
            String thanks) {}

    /**
     * What counts as handing a ticket up; {@code fields} has one {@code field = value} per line.
     */
    public record EscalationRow(
            boolean tierUp, String priorities, String labels, String fields, String links) {}
}
