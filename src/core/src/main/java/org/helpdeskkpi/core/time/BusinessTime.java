package org.helpdeskkpi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Business time: real elapsed seconds intersected with a calendar's wall-clock windows in its zone.
 * An autumn Sunday that is open all day therefore has 25 h.
 */
public final class BusinessTime {
    /** Further ahead than any target: ten thousand years. */
    private static final long MOST_DAYS = 3_652_425;

    private BusinessTime() {}

    /**
     * The business time from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException when {@code end} is before {@code start}
     */
    public static Duration between(BusinessCalendar calendar, Instant start, Instant end) {
        Sum sum = new Sum();
        OpenStretches.visit(calendar, start, forward(start, end), sum::add);
        return sum.total;
    }

    /** The open stretches between the two instants, in order, joined where they touch. */
    public static List<Interval> windows(BusinessCalendar calendar, Instant start, Instant end) {
        List<Interval> windows = new ArrayList<>();
        OpenStretches.visit(
                calendar,
                start,
                forward(start, end),
                (from, to) -> {
                    int last = windows.size() - 1;
                    if (last >= 0 && windows.get(last).end().equals(from)) {
                        windows.set(last, new Interval(windows.get(last).start(), to));
                    } else {
                        windows.add(new Interval(from, to));
                    }
                    return true;
                });
        return List.copyOf(windows);
    }

    /** Whether the calendar is open at that instant. */
    public static boolean isOpen(BusinessCalendar calendar, Instant instant) {
        ZonedDateTime wall = instant.atZone(calendar.zone());
        int second = wall.toLocalTime().toSecondOfDay();
        return calendar.on(wall.toLocalDate()).windows().stream()
                .anyMatch(w -> w.fromSecond() <= second && second < w.toSecond());
    }

    /**
     * The earliest instant by which {@code amount} of business time has passed since {@code start}.
     *
     * @throws IllegalArgumentException when the amount is negative, or the calendar never opens for
     *     that long
     */
    public static Instant plus(BusinessCalendar calendar, Instant start, Duration amount) {
        return reached(calendar, start, amount)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        calendar.name()
                                                + " is not open for "
                                                + amount
                                                + " after "
                                                + start));
    }

    /**
     * The earliest instant by which {@code amount} of business time has passed since {@code start};
     * empty when the calendar never opens for that long.
     */
    public static Optional<Instant> reached(
            BusinessCalendar calendar, Instant start, Duration amount) {
        if (forward(amount).isZero()) {
            return Optional.of(start);
        }
        return visit(calendar, start, new Due(amount, false));
    }

    /**
     * The last instant by which no more than {@code amount} of business time has passed since
     * {@code start}: where the calendar closes just then, when it opens again. Empty when it never
     * opens for longer than that.
     */
    public static Optional<Instant> passed(
            BusinessCalendar calendar, Instant start, Duration amount) {
        return visit(calendar, start, new Due(forward(amount), true));
    }

    private static Optional<Instant> visit(BusinessCalendar calendar, Instant start, Due due) {
        OpenStretches.visit(calendar, start, horizon(calendar, start), due::pass);
        return Optional.ofNullable(due.reached);
    }

    private static Duration forward(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("business time runs forward: " + amount);
        }
        return amount;
    }

    private static Instant forward(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "business time runs forward: " + start + " to " + end);
        }
        return end;
    }

    /** Up to where it is worth looking: all is finite but the last weekly hours. */
    private static Instant horizon(BusinessCalendar calendar, Instant start) {
        OpeningHours hours = calendar.hours();
        WeeklyHours last = hours.weeks().get(hours.weeks().size() - 1);
        if (!last.neverOpens()) {
            return start.plus(MOST_DAYS, ChronoUnit.DAYS);
        }
        return Stream.concat(hours.exceptions().keySet().stream(), Stream.of(last.validFrom()))
                .filter(day -> !day.equals(LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(2).atStartOfDay(calendar.zone()).toInstant())
                .filter(start::isBefore)
                .orElse(start);
    }

    private static final class Sum {
        private Duration total = Duration.ZERO;

        boolean add(Instant from, Instant to) {
            total = total.plus(Duration.between(from, to));
            return true;
        }
    }

    private static final class Due {
        private final boolean exceeded;
        private Duration left;
        private Instant reached;

        /**
         * @param exceeded whether to look for when more than the amount passes
         */
        Due(Duration amount, boolean exceeded) {
            this.left = amount;
            this.exceeded = exceeded;
        }

        boolean pass(Instant from, Instant to) {
            Duration length = Duration.between(from, to);
            if (length.compareTo(left) >= (exceeded ? 1 : 0)) {
                reached = from.plus(left);
                return false;
            }
            left = left.minus(length);
            return true;
        }
    }
}
