package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.timeline.TimelineRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/** What resolved and escalated mean, in JSON. */
final class TimelinePart {
    private TimelinePart() {}

    static void write(TimelineRules rules, ObjectNode root) {
        ObjectNode resolved = root.putObject("resolved");
        resolved.put("by", Names.of(Names.RESOLVED_BY, rules.resolvedBy()));
        Writing.sorted(resolved.putArray("statuses"), rules.resolvedStatuses());
        EscalationRules escalation = rules.escalation();
        ObjectNode node = root.putObject("escalation");
        node.put("tierUp", escalation.tierUp());
        Writing.texts(node.putArray("priorities"), escalation.priorities());
        Writing.sorted(node.putArray("labels"), escalation.labels());
        Writing.lists(node.putObject("fields"), escalation.fields());
        Writing.sorted(node.putArray("links"), escalation.links());
        root.put("channelField", rules.channelField().orElse(null));
    }

    static TimelineRules read(Place root, TimelineRules defaults) {
        Place resolved = root.at("resolved").knows("by", "statuses");
        ResolvedBy by = resolved.at("by").choice(Names.RESOLVED_BY, defaults.resolvedBy());
        List<String> statuses = resolved.at("statuses").texts(List.of());
        if (by == ResolvedBy.STATUS && statuses.isEmpty()) {
            resolved.at("statuses").problem("helpdesk-kpi.problem.resolvedStatuses");
        }
        EscalationRules escalation = escalation(root.at("escalation"), defaults.escalation());
        return new TimelineRules(
                by,
                new HashSet<>(statuses),
                escalation,
                Optional.ofNullable(root.at("channelField").text(null))
                        .map(name -> name.toLowerCase(Locale.ROOT)));
    }

    private static EscalationRules escalation(Place place, EscalationRules defaults) {
        place.knows("tierUp", "priorities", "labels", "fields", "links", "credit");
        List<String> priorities = place.at("priorities").texts(defaults.priorities());
        if (new HashSet<>(priorities).size() < priorities.size()) {
            place.at("priorities").problem("helpdesk-kpi.problem.priorityTwice");
        }
        return new EscalationRules(
                place.at("tierUp").flag(defaults.tierUp()),
                priorities,
                new HashSet<>(place.at("labels").texts(List.of())),
                QueuesPart.values(place.at("fields")),
                new HashSet<>(place.at("links").texts(List.of())));
    }
}
