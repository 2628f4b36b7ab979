package org.helpdeskkpi.core.kpi;

import java.time.Duration;

/**
 * What counts as resolved at first contact.
 *
 * @param minReplies with {@link By#REPLIES} the fewest public agent replies until the resolution
 * @param maxReplies with {@link By#REPLIES} the most
 * @param within with {@link By#WITHIN} how long after the creation the resolution may be
 * @param window how long after the resolution a reopening undoes it
 * @param thanks how soon after the resolution a customer's thanks may reopen the ticket without
 *     undoing it, provided that it is closed again without a reply
 * @param of which tickets the rate is a share of
 */
public record FirstContactRules(
        By by,
        int minReplies,
        int maxReplies,
        Duration within,
        Duration window,
        Duration thanks,
        Of of) {
    public FirstContactRules {
        if (minReplies < 0 || minReplies > maxReplies) {
            throw new IllegalArgumentException(
                    "no count of replies is from " + minReplies + " to " + maxReplies);
        }
    }

    /** What shows that one contact was enough, besides that nobody reopened the ticket. */
    public enum By {
        /** So many public agent replies, and no hand-over after the first. */
        REPLIES,
        /** The customer did not write again before the resolution. */
        NO_FOLLOW_UP,
        /** No second agent replied to the customer or resolved it. */
        ONE_AGENT,
        /** It was resolved soon after its creation. */
        WITHIN
    }

    /** The denominator. */
    public enum Of {
        /** The tickets resolved in the period (net). */
        RESOLVED,
        /** The tickets received in the period, resolved or not (gross). */
        RECEIVED
    }

    static FirstContactRules defaults() {
        return new FirstContactRules(
                By.REPLIES,
                0,
                1,
                Duration.ofMinutes(15),
                Duration.ofDays(7),
                Duration.ofHours(48),
                Of.RESOLVED);
    }

    public FirstContactRules withBy(By other) {
        return new FirstContactRules(other, minReplies, maxReplies, within, window, thanks, of);
    }

    public FirstContactRules withReplies(int least, int most) {
        return new FirstContactRules(By.REPLIES, least, most, within, window, thanks, of);
    }

    public FirstContactRules withOf(Of other) {
        return new FirstContactRules(by, minReplies, maxReplies, within, window, thanks, other);
    }

    public FirstContactRules withWindow(Duration other) {
        return new FirstContactRules(by, minReplies, maxReplies, within, other, thanks, of);
    }
}
