package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.ExclusionRules;

/** Which tickets are not counted, in JSON. */
final class ExclusionsPart {
    private ExclusionsPart() {}

    static void write(ExclusionRules rules, ObjectNode node) {
        Writing.sorted(node.putArray("resolutions"), rules.resolutions());
        Writing.sorted(node.putArray("links"), rules.links());
        Writing.sorted(node.putArray("labels"), rules.labels());
        Writing.sorted(node.putArray("issueTypes"), rules.issueTypes());
        node.put("subTasks", rules.subTasks());
        node.put("reportedByAgents", rules.reportedByAgents());
        node.put("createdBefore", rules.createdBefore().map(LocalDate::toString).orElse(null));
    }

    static ExclusionRules read(Place place, ExclusionRules defaults) {
        place.knows(
                "resolutions",
                "links",
                "labels",
                "issueTypes",
                "subTasks",
                "reportedByAgents",
                "createdBefore");
        return new ExclusionRules(
                texts(place.at("resolutions"), defaults.resolutions()),
                texts(place.at("links"), defaults.links()),
                texts(place.at("labels"), defaults.labels()),
                texts(place.at("issueTypes"), defaults.issueTypes()),
                place.at("subTasks").flag(defaults.subTasks()),
                place.at("reportedByAgents").flag(defaults.reportedByAgents()),
                Optional.ofNullable(
                        place.at("createdBefore")
                                .parsed(LocalDate::parse, null, "a day as in 2026-01-31")));
    }

    private static Set<String> texts(Place place, Set<String> defaults) {
        return new HashSet<>(place.texts(List.copyOf(defaults)));
    }
}
