package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How raw history becomes events: when a ticket counts as resolved and what counts as handing up.
 *
 * @param resolvedBy what says that a ticket is resolved
 * @param resolvedStatuses the statuses that count as resolved, where statuses decide; leaving them
 *     is a reopening
 * @param escalation what counts as handing up
 * @param channelField lower-case name of the field that tells how the customer came
 */
public record TimelineRules(
        ResolvedBy resolvedBy,
        Set<String> resolvedStatuses,
        EscalationRules escalation,
        Optional<String> channelField) {
    public TimelineRules {
        resolvedStatuses = Set.copyOf(resolvedStatuses);
    }

    /** What says that a ticket is resolved. */
    public enum ResolvedBy {
        /** The resolution field is set; cleared means reopened. */
        RESOLUTION,
        /** The status is one of the chosen ones; leaving them means reopened. */
        STATUS,
        /**
         * The source's resolution date is the instant of the resolution that counts, whatever the
         * statuses say; leaving the chosen statuses means reopened. For sources whose statuses and
         * dates disagree.
         */
        RESOLUTION_DATE
    }

    /**
     * What counts as handing up.
     *
     * @param priorities from lowest to highest; a change towards the end is a raise. Empty: never
     * @param labels labels whose setting counts
     * @param fields lower-case field name to the values whose setting counts
     * @param links link types whose creation counts
     */
    public record EscalationRules(
            boolean tierUp,
            List<String> priorities,
            Set<String> labels,
            Map<String, List<String>> fields,
            Set<String> links) {
        public EscalationRules {
            priorities = List.copyOf(priorities);
            labels = Set.copyOf(labels);
            fields = Map.copyOf(fields);
            links = Set.copyOf(links);
        }

        /** True when both are on the list and {@code to} is higher than {@code from}. */
        public boolean isRaise(Optional<String> from, Optional<String> to) {
            int before = from.map(priorities::indexOf).orElse(-1);
            int after = to.map(priorities::indexOf).orElse(-1);
            return before >= 0 && after > before;
        }
    }
}
