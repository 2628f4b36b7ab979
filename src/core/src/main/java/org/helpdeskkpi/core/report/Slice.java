package org.helpdeskkpi.core.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Gap;

/**
 * Which of a figure's tickets are asked for.
 *
 * @param gap only those without a value for this reason
 * @param over only those that took longer; zero has those that took no time as well
 * @param upTo only those that took no longer
 * @param weekday only those that happened on such a day, in the zone of the period
 * @param hour only those that happened in this hour of a day, from 0 to 23
 */
public record Slice(
        Optional<Gap> gap,
        Optional<Duration> over,
        Optional<Duration> upTo,
        Optional<DayOfWeek> weekday,
        Optional<Integer> hour) {
    public static final Slice ALL = of(Optional.empty());

    public Slice {
        if (hour.filter(h -> h < 0 || h >= WallClock.HOURS).isPresent()) {
            throw new IllegalArgumentException("no hour of a day: " + hour.get());
        }
    }

    /** Only those without a value for this reason, if any. */
    public static Slice of(Optional<Gap> gap) {
        return new Slice(
                gap, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isByLength() {
        return over.isPresent() || upTo.isPresent();
    }

    public boolean isByHour() {
        return weekday.isPresent() || hour.isPresent();
    }

    boolean suits(Figure figure) {
        return (gap.isEmpty() || figure.isGap())
                && (!isByLength() || figure.hasLengths())
                && (!isByHour() || figure.hasHappened());
    }
}
