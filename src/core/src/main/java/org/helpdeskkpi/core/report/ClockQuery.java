package org.helpdeskkpi.core.report;

import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;

/**
 * Which of the clocks that are not stopped are asked for.
 *
 * @param metrics none for all
 * @param states none for all
 * @param reader whose clocks alone, beside nobody's, may be shown, those of others being counted
 *     only; empty to show all
 */
public record ClockQuery(
        Scope scope,
        Set<SlaMetric> metrics,
        Set<State> states,
        Optional<ListQuery.Reader> reader,
        Page page) {
    public ClockQuery {
        metrics = Set.copyOf(metrics);
        states = Set.copyOf(states);
    }

    /** A part of the list. */
    public record Page(int offset, int limit) {
        public Page {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("page from " + offset + " of " + limit);
            }
        }
    }

    boolean holds(SlaMetric metric) {
        return metrics.isEmpty() || metrics.contains(metric);
    }

    boolean holds(State state) {
        return states.isEmpty() || states.contains(state);
    }
}
