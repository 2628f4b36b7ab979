package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.Crew;

/** Who works at the help desk, in JSON. */
final class CrewPart {
    private CrewPart() {}

    static void write(Crew crew, ObjectNode node) {
        node.put("everyoneButReporter", crew.everyoneButReporter());
        Writing.sorted(node.putArray("agentGroups"), crew.agentGroups());
        Writing.sorted(node.putArray("agentRoles"), crew.agentRoles());
        Writing.sorted(node.putArray("agents"), crew.agents());
        Writing.sorted(node.putArray("leadGroups"), crew.leadGroups());
        Writing.sorted(node.putArray("leads"), crew.leads());
        Writing.sorted(node.putArray("robots"), crew.robots());
    }

    static Crew read(Place place) {
        place.knows(
                "everyoneButReporter",
                "agentGroups",
                "agentRoles",
                "agents",
                "leadGroups",
                "leads",
                "robots");
        return new Crew(
                place.at("everyoneButReporter").flag(false),
                set(place.at("agentGroups")),
                set(place.at("agentRoles")),
                set(place.at("agents")),
                set(place.at("leadGroups")),
                set(place.at("leads")),
                set(place.at("robots")));
    }

    private static Set<String> set(Place place) {
        return new HashSet<>(place.texts(List.of()));
    }
}
