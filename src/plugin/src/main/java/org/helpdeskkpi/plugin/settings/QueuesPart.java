package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;

/** Queues and the queue field, in JSON. */
final class QueuesPart {
    /** Asks a report for what is in no queue. */
    private static final String NO_QUEUE = "-";

    private QueuesPart() {}

    /**
     * What stands there about queues.
     *
     * @param calendars where a queue may name the calendar it keeps
     */
    record Read(QueueRules rules, Map<QueueId, Place> calendars) {}

    static void write(QueueRules queues, Map<QueueId, String> calendars, ObjectNode root) {
        var array = root.putArray("queues");
        for (QueueRule rule : queues.rules()) {
            ObjectNode node = array.addObject();
            node.put("id", rule.id().value());
            node.put("name", rule.name());
            node.put("tier", rule.tier());
            Writing.lists(node.putObject("when"), rule.when());
            node.put("calendar", calendars.get(rule.id()));
        }
        root.put("queueField", queues.queueField().orElse(null));
    }

    static Read read(Place root) {
        List<QueueRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<QueueId, Place> calendars = new LinkedHashMap<>();
        for (Place place : root.at("queues").list()) {
            QueueRule rule = rule(place, ids);
            rules.add(rule);
            calendars.put(rule.id(), place.at("calendar"));
        }
        Optional<String> field =
                Optional.ofNullable(root.at("queueField").text(null)).map(QueuesPart::lower);
        return new Read(new QueueRules(rules, field), calendars);
    }

    private static QueueRule rule(Place place, Set<String> ids) {
        place.knows("id", "name", "tier", "when", "calendar");
        String id = id(place.at("id").required(), ids);
        return new QueueRule(
                new QueueId(id),
                place.at("name").text(id),
                place.at("tier").number(1, 1),
                values(place.at("when")));
    }

    private static String id(Place place, Set<String> ids) {
        String id = place.text("?");
        if (!ids.add(id)) {
            place.problem("helpdesk-kpi.problem.otherQueue", id);
        }
        if (id.equals(NO_QUEUE)) {
            place.problem("helpdesk-kpi.problem.queueOfNone");
        }
        if (id.length() > QueueId.LONGEST) {
            place.problem("helpdesk-kpi.problem.tooLong", QueueId.LONGEST);
        }
        return id;
    }

    /** Values by field, where a field without values could never match. */
    static Map<String, List<String>> values(Place place) {
        Map<String, List<String>> values = new HashMap<>();
        for (Map.Entry<String, Place> entry : place.entries()) {
            List<String> texts = entry.getValue().texts(List.of());
            if (texts.isEmpty()) {
                entry.getValue().problem("helpdesk-kpi.problem.nameValue");
            }
            values.put(lower(entry.getKey()), texts);
        }
        return values;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
