package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.page.AdminForm.CalendarRow;
import org.helpdeskkpi.plugin.page.AdminForm.CrewRow;
import org.helpdeskkpi.plugin.page.AdminForm.DayRow;
import org.helpdeskkpi.plugin.page.AdminForm.EscalationRow;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.RulesRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;

/** Fills the admin form from a settings document. */
final class DocumentForm {
    private DocumentForm() {}

    static AdminForm of(JsonNode document) {
        JsonNode calendar = document.path("calendars").path(0);
        return new AdminForm(
                Set.copyOf(values(document.path("projects"))),
                crew(document.path("crew")),
                rows(document.path("queues"), DocumentForm::queue),
                text(document.path("queueField")),
                new CalendarRow(
                        text(calendar.path("name")),
                        text(calendar.path("zone")),
                        closed(calendar.path("closed")),
                        special(calendar.path("special"))),
                week(calendar.path("hours")),
                rows(document.path("targets"), DocumentForm::target),
                rules(document),
                escalation(document.path("escalation")));
    }

    private static CrewRow crew(JsonNode crew) {
        return new CrewRow(
                crew.path("everyoneButReporter").asBoolean(),
                lines(crew.path("agentGroups")),
                lines(crew.path("agents")),
                lines(crew.path("leadGroups")),
                lines(crew.path("leads")),
                lines(crew.path("robots")));
    }

    private static QueueRow queue(JsonNode row) {
        return new QueueRow(
                text(row.path("id")),
                text(row.path("name")),
                text(row.path("tier")),
                conditions(row.path("when")));
    }

    private static List<DayRow> week(JsonNode hours) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new DayRow(day.name(), windows(hours.path(day.name()))))
                .toList();
    }

    private static TargetRow target(JsonNode row) {
        return new TargetRow(
                text(row.path("metric")),
                text(row.path("queue")),
                Typed.hoursFromIso(text(row.path("duration"))),
                text(row.path("time")));
    }

    private static RulesRow rules(JsonNode document) {
        JsonNode contact = document.path("firstContact");
        return new RulesRow(
                text(document.path("resolved").path("by")),
                lines(document.path("resolved").path("statuses")),
                text(document.path("firstResponse")),
                text(document.path("resolution")),
                lines(document.path("excludedResolutions")),
                text(contact.path("maxReplies")),
                Typed.fromIso(text(contact.path("window"))),
                Typed.fromIso(text(contact.path("thanks"))));
    }

    private static EscalationRow escalation(JsonNode node) {
        return new EscalationRow(
                node.path("tierUp").asBoolean(),
                lines(node.path("priorities")),
                lines(node.path("labels")),
                conditions(node.path("fields")),
                lines(node.path("links")));
    }

    private static String closed(JsonNode days) {
        List<String> lines = new ArrayList<>();
        days.properties().forEach(d -> lines.add((d.getKey() + " " + text(d.getValue())).strip()));
        return String.join("\n", lines);
    }

    private static String special(JsonNode days) {
        List<String> lines = new ArrayList<>();
        days.properties()
                .forEach(d -> lines.add(d.getKey() + " " + windows(d.getValue().path("hours"))));
        return String.join("\n", lines);
    }

    private static String conditions(JsonNode fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.properties().forEach(f -> all.put(f.getKey(), values(f.getValue())));
        return Typed.conditions(all);
    }

    private static <T> List<T> rows(JsonNode array, Function<JsonNode, T> row) {
        List<T> rows = new ArrayList<>();
        array.forEach(element -> rows.add(row.apply(element)));
        return rows;
    }

    private static String windows(JsonNode array) {
        return String.join(", ", values(array));
    }

    private static String lines(JsonNode array) {
        return String.join("\n", values(array));
    }

    private static List<String> values(JsonNode array) {
        return rows(array, DocumentForm::text);
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText();
    }
}
