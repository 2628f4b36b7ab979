package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.report.Spikes.Day;
import org.helpdeskkpi.core.report.Spikes.Mark;
import org.helpdeskkpi.core.report.Spikes.Usual;

/** Judges each day of a period by the days before it. */
final class ControlChart {
    /** How many days before a day make what is usual for it. */
    static final int BEFORE = 90;

    /** How long a ticket is given to be handed up; the count of a younger day can only rise. */
    static final Duration SETTLING = Duration.ofDays(7);

    private final Period period;
    private final LocalDate first;
    private final LocalDate firstUnsettled;

    ControlChart(Period period, Instant now) {
        this.period = period;
        this.first = period.from().minusDays(BEFORE);
        this.firstUnsettled = LocalDate.ofInstant(now.minus(SETTLING), period.zone());
    }

    /** The days that counts are needed of. */
    Period withBefore() {
        return new Period(first, period.until(), period.zone());
    }

    /**
     * The days of the period.
     *
     * @param counts of all the days of {@link #withBefore}
     */
    List<Day> days(List<DayCount> counts) {
        return IntStream.range(BEFORE, counts.size()).mapToObj(i -> day(counts, i)).toList();
    }

    private Day day(List<DayCount> counts, int index) {
        DayCount count = counts.get(index);
        boolean provisional = !isSettled(index);
        Optional<Usual> usual =
                count.opened() == 0
                        ? Optional.empty()
                        : Baseline.of(before(counts, index)).map(b -> usual(b, count));
        Mark mark = usual.map(u -> mark(count, u, provisional)).orElse(Mark.NONE);
        Rate rate = new Rate(count.escalated(), count.opened(), 0);
        return new Day(first.plusDays(index), rate, usual, provisional, mark);
    }

    private boolean isSettled(int index) {
        return first.plusDays(index).isBefore(firstUnsettled);
    }

    /** The settled days before it on which tickets came. */
    private List<DayCount> before(List<DayCount> counts, int index) {
        return IntStream.range(index - BEFORE, index)
                .filter(this::isSettled)
                .mapToObj(counts::get)
                .filter(count -> count.opened() > 0)
                .toList();
    }

    private static Usual usual(Baseline baseline, DayCount count) {
        BetaBinomial.Bounds bounds = baseline.bounds(count.opened());
        return new Usual(baseline.share(), bounds.low(), bounds.high(), baseline.days());
    }

    private static Mark mark(DayCount count, Usual usual, boolean provisional) {
        if (count.escalated() > usual.high()) {
            return Mark.UP;
        }
        return count.escalated() < usual.low() && !provisional ? Mark.DOWN : Mark.NONE;
    }
}
