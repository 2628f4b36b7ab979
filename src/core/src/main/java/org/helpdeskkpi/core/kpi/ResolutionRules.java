package org.helpdeskkpi.core.kpi;

import java.util.Set;

/**
 * Which stretch is the resolution time.
 *
 * @param pausedIn statuses in which no time passes
 */
public record ResolutionRules(By by, Set<String> pausedIn, CreditTo credit) {
    public ResolutionRules {
        pausedIn = Set.copyOf(pausedIn);
    }

    /** From when to when. */
    public enum By {
        /** From creation to the last resolution. */
        LAST,
        /** From creation to the first resolution. */
        FIRST,
        /** The sum of the stretches in which the ticket was not resolved. */
        OPEN_TIME
    }

    /** Who gets the credit. */
    public enum CreditTo {
        /** Who had the ticket at the resolution if an agent, else who resolved it. */
        ASSIGNEE,
        /** Who resolved it, if an agent. */
        RESOLVER,
        /** The agent who last replied to the customer before. */
        LAST_REPLIER
    }

    static ResolutionRules defaults() {
        return new ResolutionRules(By.LAST, Set.of(), CreditTo.ASSIGNEE);
    }

    public ResolutionRules withBy(By other) {
        return new ResolutionRules(other, pausedIn, credit);
    }

    public ResolutionRules withPausedIn(String... statuses) {
        return new ResolutionRules(by, Set.of(statuses), credit);
    }

    public ResolutionRules withCredit(CreditTo other) {
        return new ResolutionRules(by, pausedIn, other);
    }
}
