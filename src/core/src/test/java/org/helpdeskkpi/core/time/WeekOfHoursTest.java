package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.helpdeskkpi.core.testing.Seed;
import org.junit.jupiter.api.Test;

/** The open hours of a usual week, as they are outlined beside the load. */
class WeekOfHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Random random = Seed.random(this);

    @Test
    void anHourMayBeOpenInPart() {
        BusinessCalendar office =
                weekly(ZoneOffset.UTC, DayOfWeek.MONDAY, 9 * 3600 + 1800, 11 * 3600);

        assertThat(open(office, MONDAY, ZoneOffset.UTC))
                .containsOnly(Map.entry(9, 1800L), Map.entry(10, 3600L));
    }

    @Test
    void theNightFromSundayRunsIntoMonday() {
        BusinessCalendar night = weekly(ZoneOffset.UTC, DayOfWeek.SUNDAY, 23 * 3600, 25 * 3600);

        assertThat(open(night, MONDAY, ZoneOffset.UTC))
                .containsOnly(Map.entry(167, 3600L), Map.entry(0, 3600L));
    }

    @Test
    void anotherZonesHoursAreThoseOnTheWallThere() {
        BusinessCalendar india =
                weekly(ZoneId.of("Asia/Kolkata"), DayOfWeek.MONDAY, 9 * 3600, 10 * 3600);

        assertThat(open(india, MONDAY, BERLIN))
                .containsOnly(Map.entry(4, 1800L), Map.entry(5, 1800L));
        assertThat(open(india, LocalDate.of(2026, 7, 6), BERLIN))
                .as("in summer Berlin is an hour nearer")
                .containsOnly(Map.entry(5, 1800L), Map.entry(6, 1800L));
    }

    @Test
    void theHoursAreThoseValidOnTheDay() {
        var later = new WeeklyHours(MONDAY, hours(DayOfWeek.MONDAY, 0, 3600));
        var first = WeeklyHours.always(hours(DayOfWeek.TUESDAY, 0, 3600));
        var both = new OpeningHours(List.of(first, later), Map.of());
        var calendar = new BusinessCalendar("Both", ZoneOffset.UTC, both, Optional.empty());

        assertThat(open(calendar, MONDAY.minusDays(1), ZoneOffset.UTC)).containsOnlyKeys(24);
        assertThat(open(calendar, MONDAY, ZoneOffset.UTC)).containsOnlyKeys(0);
    }

    /** Where no clock changes, it is what really passes in that week. */
    @Test
    void itIsTheBusinessTimeOfEachHour() {
        for (int i = 0; i < 200; i++) {
            BusinessCalendar calendar = any();
            List<Duration> open = calendar.openHoursOfWeek(MONDAY, BERLIN);
            Instant monday = MONDAY.atStartOfDay(BERLIN).toInstant();
            for (int hour = 0; hour < 168; hour++) {
                Instant from = monday.plusSeconds(3600L * hour);
                assertThat(open.get(hour))
                        .as("%s at %s", calendar, hour)
                        .isEqualTo(BusinessTime.between(calendar, from, from.plusSeconds(3600)));
            }
        }
    }

    private BusinessCalendar any() {
        List<ZoneId> zones =
                List.of(BERLIN, ZoneId.of("Asia/Kathmandu"), ZoneId.of("America/Bogota"));
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Window> windows = new ArrayList<>();
            int from = random.nextInt(40_000);
            windows.add(new Window(from, from + 1 + random.nextInt(40_000)));
            if (random.nextBoolean()) {
                windows.add(new Window(80_000, 80_001 + random.nextInt(80_000)));
            }
            days.put(day, random.nextInt(4) == 0 ? DayHours.CLOSED : new DayHours(windows));
        }
        return BusinessCalendar.weekly("Any", zones.get(random.nextInt(3)), days);
    }

    private static BusinessCalendar weekly(ZoneId zone, DayOfWeek day, int from, int to) {
        return BusinessCalendar.weekly("Some", zone, hours(day, from, to));
    }

    private static Map<DayOfWeek, DayHours> hours(DayOfWeek day, int from, int to) {
        return Map.of(day, new DayHours(List.of(new Window(from, to))));
    }

    private static Map<Integer, Long> open(BusinessCalendar calendar, LocalDate day, ZoneId wall) {
        Map<Integer, Long> open = new TreeMap<>();
        List<Duration> hours = calendar.openHoursOfWeek(day, wall);
        for (int hour = 0; hour < hours.size(); hour++) {
            if (!hours.get(hour).isZero()) {
                open.put(hour, hours.get(hour).toSeconds());
            }
        }
        return open;
    }
}
