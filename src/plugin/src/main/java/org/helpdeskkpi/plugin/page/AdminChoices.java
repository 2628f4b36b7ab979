package org.helpdeskkpi.plugin.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.page.form.Choice;

/**
 * What can be chosen in the admin area where it depends on Jira or on the settings.
 *
 * @param document the settings as they are saved
 */
record AdminChoices(ProjectManager projects, JsonNode document, UnaryOperator<String> texts) {
    static final String PROJECTS = "projects";
    static final String QUEUES = "queues";
    static final String ZONES = "zones";

    List<Choice> of(String source) {
        return switch (source) {
            case PROJECTS -> everyProject();
            case QUEUES -> everyQueue();
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

    private List<Choice> everyQueue() {
        Stream<Choice> any =
                Stream.of(new Choice("", texts.apply("helpdesk-kpi.all.queues"), false));
        List<Choice> queues = new ArrayList<>();
        document.path("queues")
                .forEach(
                        queue ->
                                queues.add(
                                        new Choice(
                                                queue.path("id").asText(),
                                                queue.path("name").asText(),
                                                false)));
        return Stream.concat(any, queues.stream()).toList();
    }

    private static List<Choice> everyZone() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/"))
                .sorted()
                .map(zone -> new Choice(zone, zone, false))
                .toList();
    }
}
