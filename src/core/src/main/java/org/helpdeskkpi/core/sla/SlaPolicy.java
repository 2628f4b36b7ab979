package org.helpdeskkpi.core.sla;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.Span;

/** The targets in the admin's order; the first that applies judges. */
public record SlaPolicy(List<SlaTarget> targets) {
    public SlaPolicy {
        targets = List.copyOf(targets);
    }

    /** Empty where no target applies, or the length that the one which does looks at is unknown. */
    public Optional<SlaReading> judge(SlaMetric metric, Optional<QueueId> queue, Span span) {
        return targets.stream()
                .filter(target -> target.appliesTo(metric, queue))
                .findFirst()
                .flatMap(
                        t ->
                                span.length(t.basis())
                                        .map(
                                                taken ->
                                                        new SlaReading(
                                                                t.duration(), t.basis(), taken)));
    }
}
