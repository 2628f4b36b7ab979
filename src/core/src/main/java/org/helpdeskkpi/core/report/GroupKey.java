package org.helpdeskkpi.core.report;

import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;

/**
 * What a row is about; a part the grouping does not use is empty, as is "unassigned", "no queue",
 * no priority and no channel.
 */
public record GroupKey(Optional<AgentId> agent, Standing standing, Optional<Bucket> bucket) {
    public Optional<QueueId> queue() {
        return standing.queue();
    }

    static GroupKey of(Bucket bucket) {
        return new GroupKey(Optional.empty(), Standing.NOWHERE, Optional.of(bucket));
    }
}
