package org.helpdeskkpi.core.report;

import java.util.Map;
import org.helpdeskkpi.core.kpi.Gap;

/**
 * Of the tickets created in the period: how many have a value and why the others have none. Each
 * side adds up to {@code tickets}.
 */
public record Coverage(
        long tickets,
        long answered,
        Map<Gap, Long> unanswered,
        long resolved,
        Map<Gap, Long> unresolved) {
    public Coverage {
        unanswered = Map.copyOf(unanswered);
        unresolved = Map.copyOf(unresolved);
    }
}
