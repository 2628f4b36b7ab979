package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

/**
 * What holds for every calendar, tried on random ones around changes of the clock: the larger part
 * of the million random cases that the core's properties are tried on.
 */
class BusinessTimePropertiesTest {
    private static final int CASES = Seed.cases(190_000);

    /** Most of the time would go into making calendars. */
    private static final int CASES_A_CALENDAR = 200;

    private static final List<String> ZONES =
            List.of(
                    "UTC",
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "Asia/Kathmandu",
                    "America/Sao_Paulo",
                    "Africa/Casablanca");
    private static final List<BusinessCalendar> ALWAYS =
            ZONES.stream().map(Calendars::always).toList();
    private static final Instant FROM = Instant.parse("2017-01-01T00:00:00Z");

    private final Random random = Seed.random(this);
    private BusinessCalendar calendar;
    private int uses;

    @Test
    void businessTimeIsAdditive() {
        for (int i = 0; i < CASES; i++) {
            BusinessCalendar calendar = calendar();
            Instant start = instant();
            Instant middle = start.plusMillis(millis());
            Instant end = middle.plusMillis(millis());

            assertThat(BusinessTime.between(calendar, start, end))
                    .as("%s from %s over %s to %s", calendar, start, middle, end)
                    .isEqualTo(
                            BusinessTime.between(calendar, start, middle)
                                    .plus(BusinessTime.between(calendar, middle, end)));
        }
    }

    @Test
    void businessTimeIsTheSumOfItsWindowsAndNeverMoreThanElapsed() {
        for (int i = 0; i < CASES; i++) {
            BusinessCalendar calendar = calendar();
            Instant start = instant();
            Instant end = start.plusMillis(millis());
            Duration business = BusinessTime.between(calendar, start, end);

            Duration sum =
                    BusinessTime.windows(calendar, start, end).stream()
                            .map(Interval::length)
                            .reduce(Duration.ZERO, Duration::plus);

            assertThat(business)
                    .isEqualTo(sum)
                    .isBetween(Duration.ZERO, Duration.between(start, end));
        }
    }

    @Test
    void addingBusinessTimeInvertsMeasuringIt() {
        for (int i = 0; i < CASES; i++) {
            BusinessCalendar calendar = calendar();
            Instant start = instant();
            Duration amount = Duration.ofMillis(1 + millis());

            Instant due = BusinessTime.plus(calendar, start, amount);

            assertThat(BusinessTime.between(calendar, start, due))
                    .as("%s from %s", calendar, start)
                    .isEqualTo(amount);
            assertThat(BusinessTime.between(calendar, start, due.minusNanos(1))).isLessThan(amount);
        }
    }

    @Test
    void anInstantIsOpenExactlyWhenAWindowContainsIt() {
        for (int i = 0; i < CASES; i++) {
            BusinessCalendar calendar = calendar();
            Instant instant = instant();

            assertThat(BusinessTime.isOpen(calendar, instant))
                    .as("%s at %s", calendar, instant)
                    .isEqualTo(
                            !BusinessTime.windows(calendar, instant, instant.plusNanos(1))
                                    .isEmpty());
        }
    }

    @Test
    void exactlyTheSecondsThatAreOpenCount() {
        for (int i = 0; i < CASES / 500; i++) {
            BusinessCalendar calendar = calendar();
            Instant start = nearAChange(calendar);
            Instant end = start.plusSeconds(1 + random.nextInt(3 * 3_600));

            assertThat(BusinessTime.between(calendar, start, end))
                    .as("%s from %s to %s", calendar, start, end)
                    .isEqualTo(Duration.ofSeconds(SlowHours.openSeconds(calendar, start, end)));
        }
    }

    @Test
    void whereItIsAlwaysOpenBusinessTimeIsElapsedTime() {
        for (int i = 0; i < CASES; i++) {
            Instant start = instant();
            Instant end = start.plusMillis(millis());
            BusinessCalendar always = ALWAYS.get(random.nextInt(ALWAYS.size()));

            assertThat(BusinessTime.between(always, start, end))
                    .isEqualTo(Duration.between(start, end));
        }
    }

    /** Mostly about the midnight at which other hours become valid or a day differs. */
    private Instant nearAChange(BusinessCalendar calendar) {
        List<LocalDate> days = new ArrayList<>(calendar.hours().exceptions().keySet());
        calendar.hours().weeks().stream().skip(1).forEach(week -> days.add(week.validFrom()));
        if (days.isEmpty() || random.nextInt(4) == 0) {
            return instant().truncatedTo(ChronoUnit.SECONDS);
        }
        return days.get(random.nextInt(days.size()))
                .plusDays(random.nextInt(2))
                .atStartOfDay(calendar.zone())
                .toInstant()
                .plusSeconds(random.nextInt(24 * 3_600) - 12 * 3_600);
    }

    private Instant instant() {
        return FROM.plusMillis((long) (random.nextDouble() * Duration.ofDays(3_650).toMillis()));
    }

    private long millis() {
        return (long) (random.nextDouble() * Duration.ofDays(1 + random.nextInt(60)).toMillis());
    }

    private BusinessCalendar calendar() {
        if (uses++ % CASES_A_CALENDAR == 0) {
            calendar = newCalendar();
        }
        return calendar;
    }

    private BusinessCalendar newCalendar() {
        List<WeeklyHours> weeks = new ArrayList<>(List.of(WeeklyHours.always(week())));
        LocalDate from = LocalDate.of(2017, 1, 1);
        for (int i = random.nextInt(4); i > 0; i--) {
            from = from.plusDays(1 + random.nextInt(900));
            weeks.add(new WeeklyHours(from, week()));
        }
        Map<LocalDate, DayException> exceptions = new HashMap<>();
        for (int i = random.nextInt(400); i > 0; i--) {
            exceptions.put(
                    LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_650)),
                    new DayException(Optional.empty(), hours()));
        }
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return new BusinessCalendar(
                "random", zone, new OpeningHours(weeks, exceptions), Optional.empty());
    }

    private Map<DayOfWeek, DayHours> week() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours());
        }
        week.put(DayOfWeek.of(1 + random.nextInt(7)), Calendars.hours("09:00-17:00"));
        return week;
    }

    /** The last window may run over midnight. */
    private DayHours hours() {
        List<Window> windows = new ArrayList<>();
        int second = random.nextInt(8) * 3_600;
        for (int i = random.nextInt(4); i > 0 && second < Window.DAY; i--) {
            int end = second + 1 + random.nextInt(8 * 3_600);
            windows.add(new Window(second, end));
            second = end + random.nextInt(3_600);
        }
        return new DayHours(windows);
    }
}
