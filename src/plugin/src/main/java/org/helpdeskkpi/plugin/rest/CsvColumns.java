package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns that several tables have. */
final class CsvColumns {
    static final List<String> AGENT =
            List.of("agent.key", "agent.name", "agent.active", "agent.hidden");
    static final List<String> QUEUE = List.of("queue.id", "queue.name", "queue.tier");

    /** What the figures are about and how they were made: the same in each row. */
    static final List<String> HEAD =
            List.of(
                    "period.from",
                    "period.to",
                    "time",
                    "basis",
                    "contactsOf",
                    "minimumN",
                    "calendar",
                    "zone",
                    "definitionVersion",
                    "valuesUntil");

    private CsvColumns() {}

    @SafeVarargs
    static List<String> of(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    /** The places of the values in an object that has them all, in their order. */
    static List<String> places(JsonNode whole, String prefix) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : whole.properties()) {
            if (one.getValue().isObject()) {
                places.addAll(places(one.getValue(), prefix + one.getKey() + "."));
            } else {
                places.add(prefix + one.getKey());
            }
        }
        return places;
    }

    /** A row with what is the same in each. */
    static ObjectNode row(JsonNode head) {
        ObjectNode row = Nodes.object();
        for (String place : HEAD) {
            String name = place.replaceAll("\\..*", "");
            row.set(name, head.path(name));
        }
        return row;
    }

    /** As in {@code helpdesk-kpi-report-2026-01-01-to-2026-01-31.csv}. */
    static String fileName(String what, JsonNode head) {
        JsonNode period = head.path("period");
        return "helpdesk-kpi-%s-%s-to-%s.csv"
                .formatted(what, period.path("from").asText(), period.path("to").asText());
    }
}
