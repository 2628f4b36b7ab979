package org.helpdeskkpi.host.recompute;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A report's figures by what they are of, without names, sentences and order. */
final class Figures {
    private Figures() {}

    static Map<String, JsonNode> of(JsonNode report) {
        Map<String, JsonNode> figures = new TreeMap<>();
        figures.put("total", report.path("total"));
        figures.put("before", report.path("before"));
        figures.put("coverage", report.path("coverage"));
        for (JsonNode row : report.path("rows")) {
            figures.put(name(row) + " now", row.path("now"));
            figures.put(name(row) + " before", row.path("before"));
        }
        return figures;
    }

    /** A line for each entry in which the two differ. */
    static List<String> differences(Map<String, JsonNode> stored, Map<String, JsonNode> fresh) {
        Set<String> names = new TreeSet<>(stored.keySet());
        names.addAll(fresh.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(stored.get(name), fresh.get(name)))
                .map(name -> name + ": stored " + stored.get(name) + ", fresh " + fresh.get(name))
                .toList();
    }

    private static String name(JsonNode row) {
        return "agent %s, queue %s, day %s"
                .formatted(
                        row.path("agent").path("key").asText("-"),
                        row.path("queue").path("id").asText("-"),
                        row.path("day").asText("-"));
    }
}
