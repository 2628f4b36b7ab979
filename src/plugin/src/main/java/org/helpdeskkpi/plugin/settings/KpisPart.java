package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.KpiRules.FirstContactRules;

/** The chosen definitions, in JSON. */
final class KpisPart {
    private KpisPart() {}

    static void write(KpiRules rules, ObjectNode root) {
        root.put("firstResponse", Names.of(Names.FIRST_RESPONSES, rules.firstResponse()));
        root.put("resolution", Names.of(Names.RESOLUTIONS, rules.resolution()));
        Writing.sorted(root.putArray("excludedResolutions"), rules.excludedResolutions());
        ObjectNode contact = root.putObject("firstContact");
        contact.put("maxReplies", rules.firstContact().maxReplies());
        contact.put("window", rules.firstContact().window().toString());
        contact.put("thanks", rules.firstContact().thanks().toString());
    }

    static KpiRules read(Place root, KpiRules defaults) {
        List<String> excluded = defaults.excludedResolutions().stream().sorted().toList();
        return new KpiRules(
                root.at("firstResponse").choice(Names.FIRST_RESPONSES, defaults.firstResponse()),
                root.at("resolution").choice(Names.RESOLUTIONS, defaults.resolution()),
                new HashSet<>(root.at("excludedResolutions").texts(excluded)),
                firstContact(root.at("firstContact"), defaults.firstContact()));
    }

    private static FirstContactRules firstContact(Place place, FirstContactRules defaults) {
        place.knows("maxReplies", "window", "thanks");
        return new FirstContactRules(
                place.at("maxReplies").number(defaults.maxReplies(), 0),
                place.at("window").duration(defaults.window()),
                place.at("thanks").duration(defaults.thanks()));
    }
}
