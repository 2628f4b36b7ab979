package org.helpdeskkpi.core.kpi;

import java.util.Set;

/**
 * What ends the wait for a first response.
 *
 * @param statuses with {@link By#STATUS_LEFT} the statuses in which a ticket waits
 */
public record FirstResponseRules(By by, Set<String> statuses, CreditTo credit) {
    public FirstResponseRules {
        statuses = Set.copyOf(statuses);
    }

    /** Which event it is. */
    public enum By {
        /** The first public reply of an agent who is not the reporter. */
        PUBLIC_AGENT_REPLY,
        /** The first comment, public or internal, by anyone but the reporter (Jira's own field). */
        ANY_COMMENT_BUT_REPORTERS,
        /** The first change out of a chosen status, by neither automation nor the reporter. */
        STATUS_LEFT
    }

    /** Who gets the credit. */
    public enum CreditTo {
        /** Who made the event, if an agent. */
        RESPONDER,
        /** Who had the ticket at that instant, if an agent. */
        ASSIGNEE
    }

    static FirstResponseRules defaults() {
        return new FirstResponseRules(By.PUBLIC_AGENT_REPLY, Set.of(), CreditTo.RESPONDER);
    }

    public FirstResponseRules withBy(By other, String... inStatuses) {
        return new FirstResponseRules(other, Set.of(inStatuses), credit);
    }

    public FirstResponseRules withCredit(CreditTo other) {
        return new FirstResponseRules(by, statuses, other);
    }
}
