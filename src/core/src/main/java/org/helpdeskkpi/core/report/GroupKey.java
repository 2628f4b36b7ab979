package org.helpdeskkpi.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * What a row is about; a part the grouping does not use is empty, as is "unassigned" or "no queue".
 */
public record GroupKey(Optional<AgentId> agent, Optional<QueueId> queue, Optional<LocalDate> day) {
    public static final GroupKey ALL =
            new GroupKey(Optional.empty(), Optional.empty(), Optional.empty());
}
