package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Privacy;

/** Whose figures are shown to whom, in JSON. */
final class PrivacyPart {
    private PrivacyPart() {}

    static void write(Privacy privacy, ObjectNode node) {
        node.put("mode", Names.of(Names.PRIVACY, privacy.standard()));
        ObjectNode projects = node.putObject("projects");
        new TreeMap<>(privacy.projects())
                .forEach((key, mode) -> projects.put(key, Names.of(Names.PRIVACY, mode)));
    }

    static Privacy read(Place place) {
        place.knows("mode", "projects");
        Map<String, Privacy.Mode> projects = new HashMap<>();
        place.at("projects").entries().forEach(entry -> read(entry, projects));
        Privacy.Mode standard = Privacy.DEFAULTS.standard();
        return new Privacy(place.at("mode").choice(Names.PRIVACY, standard), projects);
    }

    private static void read(Map.Entry<String, Place> entry, Map<String, Privacy.Mode> projects) {
        String key = entry.getKey().strip();
        Place place = entry.getValue();
        if (key.isEmpty()) {
            place.problem("helpdesk-kpi.problem.whichProject");
        } else if (projects.containsKey(key)) {
            place.problem("helpdesk-kpi.problem.projectTwice", key);
        }
        // what can't be read is a problem, so the strictest mode never comes to be
        projects.put(key, place.required().choice(Names.PRIVACY, Privacy.Mode.OFF));
    }
}
