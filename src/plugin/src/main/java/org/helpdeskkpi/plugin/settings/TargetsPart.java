package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.sla.ReopenRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCalendar;
import org.helpdeskkpi.core.sla.TargetCondition;
import org.helpdeskkpi.core.timeline.QueueRules;

/** Targets and when they are at risk, in JSON. */
final class TargetsPart {
    /** Stands for the calendar of the ticket's queue. */
    private static final String OF_QUEUE = "queue";

    private static final Duration REPLACEMENT = Duration.ofHours(1);

    private final QueueRules queues;
    private final Calendars calendars;
    private final boolean hasChannels;
    private final Set<String> names = new HashSet<>();
    private final List<SlaTarget> targets = new ArrayList<>();

    private TargetsPart(QueueRules queues, Calendars calendars, boolean hasChannels) {
        this.queues = queues;
        this.calendars = calendars;
        this.hasChannels = hasChannels;
    }

    static void write(SlaPolicy policy, ObjectNode root) {
        var array = root.putArray("targets");
        policy.targets().forEach(target -> write(target, array.addObject()));
        root.put("atRisk", policy.atRisk());
    }

    static void write(SlaTarget target, ObjectNode node) {
        node.put("name", target.name());
        node.put("metric", Names.of(Names.METRICS, target.metric()));
        Writing.lists(node.putObject("when"), target.condition().when());
        node.put("duration", target.duration().toString());
        node.put("calendar", name(target.calendar()));
        Writing.sorted(node.putArray("pausedIn"), target.pausedIn());
        node.put("reopen", Names.of(Names.REOPENS, target.reopen()));
        node.put("validFrom", target.validFrom().map(LocalDate::toString).orElse(null));
    }

    private static String name(TargetCalendar calendar) {
        if (calendar instanceof TargetCalendar.Named named) {
            return named.name();
        }
        return calendar instanceof TargetCalendar.OfQueue ? OF_QUEUE : null;
    }

    /**
     * @param queues the queues that conditions may name
     * @param hasChannels whether any ticket can have a channel
     */
    static SlaPolicy read(Place root, QueueRules queues, Calendars calendars, boolean hasChannels) {
        TargetsPart part = new TargetsPart(queues, calendars, hasChannels);
        root.at("targets").list().forEach(part::add);
        return new SlaPolicy(part.targets, root.at("atRisk").share(SlaPolicy.USUAL_RISK));
    }

    private void add(Place place) {
        place.knows(
                "name",
                "metric",
                "when",
                "duration",
                "calendar",
                "pausedIn",
                "reopen",
                "validFrom");
        SlaTarget target =
                new SlaTarget(
                        name(place.at("name")),
                        place.at("metric")
                                .required()
                                .choice(Names.METRICS, SlaMetric.FIRST_RESPONSE),
                        condition(place.at("when")),
                        duration(place.at("duration")),
                        calendar(place.at("calendar")),
                        new HashSet<>(place.at("pausedIn").texts(List.of())),
                        place.at("reopen").choice(Names.REOPENS, ReopenRule.CONTINUE),
                        Optional.ofNullable(
                                place.at("validFrom").parsed(Dates::parse, null, Dates.EXPECTED)));
        targets.stream()
                .filter(earlier -> earlier.leavesNothingTo(target))
                .findFirst()
                .ifPresent(
                        earlier ->
                                place.problem("helpdesk-kpi.problem.neverCounts", earlier.name()));
        targets.add(target);
    }

    private String name(Place place) {
        String name = place.text("Target " + (targets.size() + 1));
        if (!names.add(name)) {
            place.problem("helpdesk-kpi.problem.otherTarget", name);
        }
        return name;
    }

    private TargetCondition condition(Place place) {
        Map<String, List<String>> when = QueuesPart.values(place);
        Place queue = place.at(TargetCondition.QUEUE);
        when.getOrDefault(TargetCondition.QUEUE, List.of()).stream()
                .filter(id -> !isQueue(id))
                .forEach(id -> queue.problem("helpdesk-kpi.problem.noQueue", id));
        if (when.containsKey(TargetCondition.CHANNEL) && !hasChannels) {
            place.at(TargetCondition.CHANNEL).problem("helpdesk-kpi.problem.noChannels");
        }
        return new TargetCondition(when);
    }

    /** Every value of the queue field is a queue, so with such a field none is unknown. */
    private boolean isQueue(String id) {
        return queues.queueField().isPresent()
                || queues.rules().stream().anyMatch(rule -> rule.id().value().equals(id));
    }

    private TargetCalendar calendar(Place place) {
        String name = place.text(null);
        if (name == null) {
            return new TargetCalendar.EverySecond();
        }
        if (name.equals(OF_QUEUE)) {
            return new TargetCalendar.OfQueue();
        }
        if (calendars.named(name).isEmpty()) {
            place.problem("helpdesk-kpi.problem.noSuchCalendar", name);
            return new TargetCalendar.EverySecond();
        }
        return new TargetCalendar.Named(name);
    }

    private static Duration duration(Place place) {
        Duration duration = place.required().duration(REPLACEMENT);
        if (duration.isZero()) {
            place.problem("helpdesk-kpi.problem.emptyTarget");
            return REPLACEMENT;
        }
        return duration;
    }
}
