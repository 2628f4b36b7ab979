package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.QueueRules;

/** Targets, in JSON. */
final class TargetsPart {
    private static final Duration REPLACEMENT = Duration.ofHours(1);

    private TargetsPart() {}

    static void write(SlaPolicy policy, ArrayNode array) {
        for (SlaTarget target : policy.targets()) {
            ObjectNode node = array.addObject();
            node.put("metric", Names.of(Names.METRICS, target.metric()));
            node.put("queue", target.queue().map(QueueId::value).orElse(null));
            node.put("duration", target.duration().toString());
            node.put("time", Names.of(Names.TIMES, target.basis()));
        }
    }

    static SlaPolicy read(Place place, QueueRules queues) {
        List<SlaTarget> targets = new ArrayList<>();
        place.list().forEach(one -> targets.add(target(one, queues)));
        return new SlaPolicy(targets);
    }

    private static SlaTarget target(Place place, QueueRules queues) {
        place.knows("metric", "queue", "duration", "time");
        return new SlaTarget(
                place.at("metric").required().choice(Names.METRICS, SlaMetric.FIRST_RESPONSE),
                queue(place.at("queue"), queues),
                duration(place.at("duration")),
                place.at("time").choice(Names.TIMES, TimeBasis.ELAPSED));
    }

    /** Every value of the queue field is a queue, so with such a field none is unknown. */
    private static Optional<QueueId> queue(Place place, QueueRules queues) {
        Optional<QueueId> queue = Optional.ofNullable(place.text(null)).map(QueueId::new);
        boolean known =
                queue.isEmpty()
                        || queues.queueField().isPresent()
                        || queues.rules().stream().anyMatch(rule -> rule.id().equals(queue.get()));
        if (!known) {
            place.problem("There is no queue \"" + queue.get().value() + "\".");
        }
        return queue;
    }

    private static Duration duration(Place place) {
        Duration duration = place.required().duration(REPLACEMENT);
        if (duration.isZero()) {
            place.problem("A target takes time: more than zero.");
            return REPLACEMENT;
        }
        return duration;
    }
}
