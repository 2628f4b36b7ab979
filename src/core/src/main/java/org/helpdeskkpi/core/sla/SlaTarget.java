package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;

/**
 * How fast a ticket should be answered or resolved.
 *
 * @param queue the queue it is for; empty for every queue
 */
public record SlaTarget(
        SlaMetric metric, Optional<QueueId> queue, Duration duration, TimeBasis basis) {
    public SlaTarget {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("a target takes time: " + duration);
        }
    }

    public boolean appliesTo(SlaMetric asked, Optional<QueueId> at) {
        return metric == asked && (queue.isEmpty() || queue.equals(at));
    }
}
