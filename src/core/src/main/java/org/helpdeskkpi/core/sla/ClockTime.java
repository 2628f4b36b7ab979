package org.helpdeskkpi.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.BusinessTime;
import org.helpdeskkpi.core.time.Interval;

/**
 * The time that a clock counts.
 *
 * @param calendar empty where every second counts
 */
record ClockTime(Optional<BusinessCalendar> calendar) {

    /** Empty where nobody knows: the calendar never opens or is not among these. */
    static Optional<ClockTime> of(SlaClock.Goal goal, Calendars calendars) {
        return goal.calendar().isEmpty()
                ? Optional.of(new ClockTime(Optional.empty()))
                : goal.calendar().flatMap(calendars::named).flatMap(ClockTime::of);
    }

    private static Optional<ClockTime> of(BusinessCalendar calendar) {
        return Optional.of(new ClockTime(Optional.of(calendar)))
                .filter(time -> !calendar.neverOpens());
    }

    Duration taken(Stretches stretches) {
        Duration sum =
                stretches
                        .open()
                        .map(from -> between(from, stretches.until()))
                        .orElse(Duration.ZERO);
        for (Interval stretch : stretches.whole()) {
            sum = sum.plus(between(stretch.start(), stretch.end()));
        }
        return sum;
    }

    /** The first instant at which that much has been taken; the open stretch goes on. */
    Optional<Instant> first(Stretches stretches, Duration amount) {
        Duration left = amount;
        for (Interval stretch : stretches.whole()) {
            Duration length = between(stretch.start(), stretch.end());
            if (length.compareTo(left) >= 0) {
                return reached(stretch.start(), left);
            }
            left = left.minus(length);
        }
        Duration rest = left;
        return stretches.open().flatMap(from -> reached(from, rest));
    }

    /** The last instant at which no more than that has been taken; the open stretch goes on. */
    Optional<Instant> last(Stretches stretches, Duration amount) {
        Duration left = amount;
        for (Interval stretch : stretches.whole()) {
            Duration length = between(stretch.start(), stretch.end());
            if (length.compareTo(left) > 0) {
                return passed(stretch.start(), left);
            }
            left = left.minus(length);
        }
        Duration rest = left;
        return stretches.open().flatMap(from -> passed(from, rest));
    }

    private Duration between(Instant from, Instant to) {
        return calendar.map(hours -> BusinessTime.between(hours, from, to))
                .orElseGet(() -> Duration.between(from, to));
    }

    private Optional<Instant> reached(Instant from, Duration amount) {
        return calendar.map(hours -> BusinessTime.reached(hours, from, amount))
                .orElseGet(() -> Optional.of(from.plus(amount)));
    }

    private Optional<Instant> passed(Instant from, Duration amount) {
        return calendar.map(hours -> BusinessTime.passed(hours, from, amount))
                .orElseGet(() -> Optional.of(from.plus(amount)));
    }
}
