package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.kpi.FirstResponseRules;
import org.helpdeskkpi.core.kpi.KpiRules;
import org.helpdeskkpi.core.kpi.KpiRules.EscalationCredit;
import org.helpdeskkpi.core.kpi.ResolutionRules;

/** The chosen definitions, in JSON. */
final class KpisPart {
    private KpisPart() {}

    /**
     * Writes them.
     *
     * @param root has what counts as handing up already
     */
    static void write(KpiRules rules, ObjectNode root) {
        ((ObjectNode) root.get("escalation"))
                .put("credit", Names.of(Names.ESCALATION_CREDITS, rules.escalationCredit()));
        write(rules.firstResponse(), root.putObject("firstResponse"));
        write(rules.resolution(), root.putObject("resolution"));
        write(rules.firstContact(), root.putObject("firstContact"));
        ExclusionsPart.write(rules.exclusions(), root.putObject("exclusions"));
    }

    private static void write(FirstResponseRules rules, ObjectNode node) {
        node.put("by", Names.of(Names.FIRST_RESPONSES, rules.by()));
        Writing.sorted(node.putArray("statuses"), rules.statuses());
        node.put("credit", Names.of(Names.RESPONSE_CREDITS, rules.credit()));
    }

    private static void write(ResolutionRules rules, ObjectNode node) {
        node.put("by", Names.of(Names.RESOLUTIONS, rules.by()));
        Writing.sorted(node.putArray("pausedIn"), rules.pausedIn());
        node.put("credit", Names.of(Names.RESOLUTION_CREDITS, rules.credit()));
    }

    private static void write(FirstContactRules rules, ObjectNode node) {
        node.put("by", Names.of(Names.FIRST_CONTACTS, rules.by()));
        node.put("minReplies", rules.minReplies());
        node.put("maxReplies", rules.maxReplies());
        node.put("within", rules.within().toString());
        node.put("window", rules.window().toString());
        node.put("thanks", rules.thanks().toString());
        node.put("of", Names.of(Names.FIRST_CONTACTS_OF, rules.of()));
    }

    static KpiRules read(Place root, KpiRules defaults) {
        EscalationCredit credit =
                root.at("escalation")
                        .at("credit")
                        .choice(Names.ESCALATION_CREDITS, defaults.escalationCredit());
        return new KpiRules(
                firstResponse(root.at("firstResponse"), defaults.firstResponse()),
                resolution(root.at("resolution"), defaults.resolution()),
                firstContact(root.at("firstContact"), defaults.firstContact()),
                credit,
                ExclusionsPart.read(root.at("exclusions"), defaults.exclusions()));
    }

    private static FirstResponseRules firstResponse(Place place, FirstResponseRules defaults) {
        place.knows("by", "statuses", "credit");
        FirstResponseRules.By by = place.at("by").choice(Names.FIRST_RESPONSES, defaults.by());
        List<String> statuses = place.at("statuses").texts(List.of());
        if (by == FirstResponseRules.By.STATUS_LEFT && statuses.isEmpty()) {
            place.at("statuses").problem("helpdesk-kpi.problem.waitingStatuses");
        }
        return new FirstResponseRules(
                by,
                new HashSet<>(statuses),
                place.at("credit").choice(Names.RESPONSE_CREDITS, defaults.credit()));
    }

    private static ResolutionRules resolution(Place place, ResolutionRules defaults) {
        place.knows("by", "pausedIn", "credit");
        return new ResolutionRules(
                place.at("by").choice(Names.RESOLUTIONS, defaults.by()),
                new HashSet<>(place.at("pausedIn").texts(List.of())),
                place.at("credit").choice(Names.RESOLUTION_CREDITS, defaults.credit()));
    }

    private static FirstContactRules firstContact(Place place, FirstContactRules defaults) {
        place.knows("by", "minReplies", "maxReplies", "within", "window", "thanks", "of");
        int least = place.at("minReplies").number(defaults.minReplies(), 0);
        int most = place.at("maxReplies").number(Math.max(least, defaults.maxReplies()), 0);
        if (least > most) {
            place.at("minReplies").problem("helpdesk-kpi.problem.moreThanMost", least, most);
        }
        return new FirstContactRules(
                place.at("by").choice(Names.FIRST_CONTACTS, defaults.by()),
                Math.min(least, most),
                most,
                place.at("within").duration(defaults.within()),
                place.at("window").duration(defaults.window()),
                place.at("thanks").duration(defaults.thanks()),
                place.at("of").choice(Names.FIRST_CONTACTS_OF, defaults.of()));
    }
}
