package org.helpdeskkpi.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.BusinessTime;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.OpeningHours;
import org.helpdeskkpi.core.time.WeeklyHours;
import org.helpdeskkpi.core.time.Window;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Business time per call against the simplest loop over days. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BusinessTimeBench {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Param({"3", "60", "1440", "17520"})
    public int hours;

    private BusinessCalendar calendar;
    private Instant start;
    private Instant end;

    @Setup
    public void setUp() {
        DayHours hours =
                new DayHours(
                        List.of(new Window(9 * 3_600, 45_000), new Window(13 * 3_600, 17 * 3_600)));
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, hours));
        OpeningHours dated =
                new OpeningHours(
                        List.of(
                                WeeklyHours.always(week),
                                new WeeklyHours(LocalDate.of(2025, 1, 1), week)),
                        Map.of());
        calendar =
                BusinessCalendar.weekly("office", BERLIN, week)
                        .with(dated)
                        .with(LocalDate.of(2025, 12, 25), DayException.closed("Christmas Day"))
                        .with(LocalDate.of(2025, 12, 26), DayException.closed("Boxing Day"));
        start = LocalDate.of(2024, 3, 5).atTime(10, 17).atZone(BERLIN).toInstant();
        end = start.plus(Duration.ofHours(this.hours));
        if (!ours().equals(rival())) {
            throw new IllegalStateException(ours() + " against " + rival());
        }
    }

    @Benchmark
    public Duration ours() {
        return BusinessTime.between(calendar, start, end);
    }

    /** Each day's windows, cut to the range. */
    @Benchmark
    public Duration rival() {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(BERLIN).toLocalDate();
        for (LocalDate day = start.atZone(BERLIN).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            for (Window window : calendar.on(day).windows()) {
                Instant from = at(day, window.fromSecond());
                Instant to = at(day, window.toSecond());
                from = from.isBefore(start) ? start : from;
                to = to.isAfter(end) ? end : to;
                if (from.isBefore(to)) {
                    sum = sum.plus(Duration.between(from, to));
                }
            }
        }
        return sum;
    }

    private static Instant at(LocalDate day, int second) {
        return day.atStartOfDay().plusSeconds(second).atZone(BERLIN).toInstant();
    }
}
