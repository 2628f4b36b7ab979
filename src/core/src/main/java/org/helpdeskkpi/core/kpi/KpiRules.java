package org.helpdeskkpi.core.kpi;

import java.time.Duration;
import java.util.Set;

/**
 * The chosen definition of each KPI.
 *
 * @param excludedResolutions resolutions that are no work of the desk (duplicate, spam): such a
 *     ticket has no resolution time and is counted in the coverage
 */
public record KpiRules(
        FirstResponseRule firstResponse,
        ResolutionRule resolution,
        Set<String> excludedResolutions,
        FirstContactRules firstContact) {
    public KpiRules {
        excludedResolutions = Set.copyOf(excludedResolutions);
    }

    /** Which event ends the wait for a first response. */
    public enum FirstResponseRule {
        /** The first public reply of an agent who is not the reporter. */
        PUBLIC_AGENT_REPLY,
        /** The first comment, public or internal, by anyone but the reporter (Jira's own field). */
        ANY_COMMENT_BUT_REPORTERS
    }

    /** Which stretch is the resolution time. */
    public enum ResolutionRule {
        /** From creation to the last resolution. */
        LAST,
        /** From creation to the first resolution. */
        FIRST,
        /** The sum of the stretches in which the ticket was not resolved. */
        OPEN_TIME
    }

    /**
     * What still counts as resolved at first contact.
     *
     * @param maxReplies public agent replies allowed until resolution
     * @param window how long after the resolution a reopening undoes it
     * @param thanks how soon after the resolution a customer's thanks may reopen the ticket without
     *     undoing it, provided that it is closed again without a reply
     */
    public record FirstContactRules(int maxReplies, Duration window, Duration thanks) {}

    /** The product's defaults. */
    public static KpiRules defaults() {
        return new KpiRules(
                FirstResponseRule.PUBLIC_AGENT_REPLY,
                ResolutionRule.LAST,
                Set.of("Duplicate", "Spam"),
                new FirstContactRules(1, Duration.ofDays(7), Duration.ofHours(48)));
    }
}
