package org.helpdeskkpi.plugin.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.plugin.page.AdminForm.CalendarRow;
import org.helpdeskkpi.plugin.page.AdminForm.CrewRow;
import org.helpdeskkpi.plugin.page.AdminForm.DayRow;
import org.helpdeskkpi.plugin.page.AdminForm.EscalationRow;
import org.helpdeskkpi.plugin.page.AdminForm.QueueRow;
import org.helpdeskkpi.plugin.page.AdminForm.RulesRow;
import org.helpdeskkpi.plugin.page.AdminForm.TargetRow;

/** Writes the admin form as a settings document; mistakes go along for its reader to name. */
final class FormDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FormDocument() {}

    static JsonNode of(AdminForm form) {
        ObjectNode document = JSON.objectNode();
        document.set("projects", array(form.projects().stream().sorted().toList()));
        document.set("crew", crew(form.crew()));
        ArrayNode queues = document.putArray("queues");
        form.queues().forEach(row -> queues.add(queue(row)));
        document.put("queueField", orNull(form.queueField()));
        document.putArray("calendars").add(calendar(form.calendar(), form.hours()));
        ArrayNode targets = document.putArray("targets");
        form.targets().forEach(row -> targets.add(target(row)));
        rules(document, form.rules());
        document.set("escalation", escalation(form.escalation()));
        return document;
    }

    private static ObjectNode crew(CrewRow crew) {
        ObjectNode node = JSON.objectNode();
        node.put("everyoneButReporter", crew.everyone());
        node.set("agentGroups", lines(crew.agentGroups()));
        node.set("agents", lines(crew.agents()));
        node.set("leadGroups", lines(crew.leadGroups()));
        node.set("leads", lines(crew.leads()));
        node.set("robots", lines(crew.robots()));
        return node;
    }

    private static ObjectNode queue(QueueRow row) {
        ObjectNode node = JSON.objectNode();
        node.put("id", row.id().isBlank() ? Typed.id(row.name()) : row.id().strip());
        node.put("name", row.name().strip());
        node.set("tier", number(row.tier()));
        node.set("when", conditions(row.when()));
        return node;
    }

    private static ObjectNode calendar(CalendarRow calendar, List<DayRow> week) {
        ObjectNode node = JSON.objectNode();
        node.put("name", calendar.name().strip());
        node.put("zone", calendar.zone().strip());
        ObjectNode hours = node.putObject("hours");
        week.stream()
                .filter(day -> !day.hours().isBlank())
                .forEach(day -> hours.set(day.day(), array(Typed.windows(day.hours()))));
        ObjectNode closed = node.putObject("closed");
        for (String line : Typed.lines(calendar.closed())) {
            String[] parts = line.split("\\s+", 2);
            closed.put(parts[0], parts.length < 2 ? null : parts[1]);
        }
        ObjectNode special = node.putObject("special");
        for (String line : Typed.lines(calendar.special())) {
            String[] parts = line.split("\\s+", 2);
            special.putObject(parts[0])
                    .set("hours", array(Typed.windows(parts.length < 2 ? "" : parts[1])));
        }
        return node;
    }

    private static ObjectNode target(TargetRow row) {
        ObjectNode node = JSON.objectNode();
        node.put("metric", row.metric());
        node.put("queue", orNull(row.queue()));
        node.put("duration", Typed.duration(row.duration()));
        node.put("time", row.time());
        return node;
    }

    private static void rules(ObjectNode document, RulesRow rules) {
        ObjectNode resolved = document.putObject("resolved");
        resolved.put("by", rules.resolvedBy());
        resolved.set("statuses", lines(rules.statuses()));
        document.put("firstResponse", rules.firstResponse());
        document.put("resolution", rules.resolution());
        document.set("excludedResolutions", lines(rules.excluded()));
        ObjectNode contact = document.putObject("firstContact");
        contact.set("maxReplies", number(rules.maxReplies()));
        contact.put("window", Typed.duration(rules.window()));
        contact.put("thanks", Typed.duration(rules.thanks()));
    }

    private static ObjectNode escalation(EscalationRow row) {
        ObjectNode node = JSON.objectNode();
        node.put("tierUp", row.tierUp());
        node.set("priorities", lines(row.priorities()));
        node.set("labels", lines(row.labels()));
        node.set("fields", conditions(row.fields()));
        node.set("links", lines(row.links()));
        return node;
    }

    private static ArrayNode lines(String text) {
        return array(Typed.lines(text));
    }

    private static ArrayNode array(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static ObjectNode conditions(String text) {
        ObjectNode node = JSON.objectNode();
        for (Map.Entry<String, List<String>> field : Typed.conditions(text).entrySet()) {
            node.set(field.getKey(), array(field.getValue()));
        }
        return node;
    }

    private static JsonNode number(String typed) {
        String text = typed.strip();
        return text.matches("-?\\d{1,9}")
                ? JSON.numberNode(Integer.parseInt(text))
                : JSON.textNode(text);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
