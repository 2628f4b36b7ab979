package org.helpdeskkpi.core.report;

import java.util.Map;
import org.helpdeskkpi.core.kpi.Gap;

/**
 * Of the tickets created in the period: how many have a value and why the others have none.
 * Answered, unanswered and excluded add up to {@code tickets}, and so do resolved, unresolved and
 * excluded.
 *
 * @param excluded tickets that are not counted at all. They stand in no queue and with no agent, so
 *     that only a report over all of those has them
 */
public record Coverage(
        long tickets,
        long answered,
        Map<Gap, Long> unanswered,
        long resolved,
        Map<Gap, Long> unresolved,
        Map<Gap, Long> excluded) {
    public Coverage {
        unanswered = Map.copyOf(unanswered);
        unresolved = Map.copyOf(unresolved);
        excluded = Map.copyOf(excluded);
    }
}
