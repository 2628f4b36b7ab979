package org.helpdeskkpi.plugin.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.plugin.page.form.Choice;

/**
 * What can be chosen in the admin area where it depends on Jira or on the settings.
 *
 * @param document the settings as they are saved
 */
record AdminChoices(ProjectManager projects, JsonNode document, UnaryOperator<String> texts) {
    static final String PROJECTS = "projects";
    static final String QUEUES = "queues";
    static final String CALENDARS = "calendars";
    static final String TARGET_CALENDARS = "targetCalendars";
    static final String ZONES = "zones";

    List<Choice> of(String source) {
        return switch (source) {
            case PROJECTS -> everyProject();
            case QUEUES -> named("queues", "id", "helpdesk-kpi.all.queues");
            case CALENDARS -> named("calendars", "name", "helpdesk-kpi.admin.standardCalendar");
            case TARGET_CALENDARS -> everyTargetCalendar();
            case ZONES -> everyZone();
            default -> throw new IllegalArgumentException("no choices called " + source);
        };
    }

    private List<Choice> everyProject() {
        List<Choice> choices = new ArrayList<>();
        for (Project project : projects.getProjectObjects()) {
            String label = project.getName() + " (" + project.getKey() + ")";
            choices.add(new Choice(project.getKey(), label, false));
        }
        choices.sort(Comparator.comparing(Choice::label));
        return choices;
    }

    /** The rows of a list of the settings, after the choice of none of them. */
    private List<Choice> named(String list, String value, String none) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.apply(none), false));
        for (JsonNode row : document.path(list)) {
            choices.add(new Choice(row.path(value).asText(), row.path("name").asText(), false));
        }
        return choices;
    }

    private List<Choice> everyTargetCalendar() {
        List<Choice> choices = named("calendars", "name", "helpdesk-kpi.admin.everySecond");
        String ofQueue = texts.apply("helpdesk-kpi.admin.queuesCalendar");
        choices.add(1, new Choice("queue", ofQueue, false));
        return choices;
    }

    private static List<Choice> everyZone() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/"))
                .sorted()
                .map(zone -> new Choice(zone, zone, false))
                .toList();
    }
}
