package org.helpdeskkpi.core.report;

import java.util.List;
import java.util.Optional;

/**
 * What is usual for a queue: the share of tickets handed up on the days before, and how much more
 * it varies from day to day than chance alone would make it (docs/adr/006).
 *
 * @param share the share of all the days together
 * @param days how many days it is taken from
 */
record Baseline(double share, int days, BetaBinomial next) {
    /** Fewer say too little about what is usual (Montgomery: 20 to 25 samples). */
    static final int FEWEST_DAYS = 20;

    /** On each side, as three standard deviations of a normal distribution leave out. */
    static final double TAIL = 0.00135;

    /**
     * Of days that all have tickets. A day that is itself out of what the others make usual is left
     * out, so that one spike doesn't hide the next.
     */
    static Optional<Baseline> of(List<DayCount> days) {
        if (days.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        Baseline all = all(days);
        List<DayCount> usual = days.stream().filter(all::isUsual).toList();
        return usual.size() < FEWEST_DAYS ? Optional.of(all) : Optional.of(all(usual));
    }

    /** What is within two standard deviations is never out: the exact bounds are not needed. */
    private boolean isUsual(DayCount day) {
        double deviation = day.escalated() - day.opened() * next.share();
        if (deviation * deviation <= 4 * next.variance(day.opened())) {
            return true;
        }
        BetaBinomial.Bounds bounds = bounds(day.opened());
        return day.escalated() >= bounds.low() && day.escalated() <= bounds.high();
    }

    BetaBinomial.Bounds bounds(int opened) {
        return next.bounds(opened, TAIL);
    }

    private static Baseline all(List<DayCount> days) {
        long opened = days.stream().mapToLong(DayCount::opened).sum();
        long escalated = days.stream().mapToLong(DayCount::escalated).sum();
        double share = (escalated + 0.5) / (opened + 1);
        double spread = spread(days, share);
        double mean = (double) opened / days.size();
        double doubt = (1 + (mean - 1) * spread) / (opened + 1);
        double both = Math.min(spread + doubt, 0.99);
        return new Baseline(
                (double) escalated / opened, days.size(), new BetaBinomial(share, both));
    }

    /**
     * The correlation of a day's tickets, by the method of moments: a day's squared deviation is
     * expected to be 1 + (n - 1) times it. Never below 0: no queue is steadier than chance.
     */
    private static double spread(List<DayCount> days, double share) {
        double excess = 0;
        double weight = 0;
        for (DayCount day : days) {
            double deviation = day.escalated() - day.opened() * share;
            excess += deviation * deviation / (day.opened() * share * (1 - share)) - 1;
            weight += day.opened() - 1;
        }
        return weight == 0 ? 0 : Math.max(0, excess / weight);
    }
}
