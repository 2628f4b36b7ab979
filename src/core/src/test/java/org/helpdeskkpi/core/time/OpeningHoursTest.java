package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final LocalDate SUNDAY = LocalDate.parse("2026-01-04");
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
    private static final Window NIGHT = new Window(22 * 3_600, 30 * 3_600);
    private static final Map<DayOfWeek, DayHours> SUNDAY_NIGHTS =
            Map.of(DayOfWeek.SUNDAY, new DayHours(List.of(NIGHT)));
    private static final Map<DayOfWeek, DayHours> MONDAYS =
            Map.of(DayOfWeek.MONDAY, Calendars.hours("09:00-17:00"));

    private static OpeningHours nightsThen(
            LocalDate from, Map<DayOfWeek, DayHours> then, Map<LocalDate, DayException> but) {
        return new OpeningHours(
                List.of(WeeklyHours.always(SUNDAY_NIGHTS), new WeeklyHours(from, then)), but);
    }

    @Test
    void aDayHasTheHoursThatAreValidOnIt() {
        OpeningHours hours = nightsThen(MONDAY, MONDAYS, Map.of());

        assertThat(hours.on(MONDAY.minusWeeks(1))).isEqualTo(Calendars.hours("00:00-06:00"));
        assertThat(hours.on(MONDAY.plusWeeks(1))).isEqualTo(Calendars.hours("09:00-17:00"));
    }

    @Test
    void aNightThatBeganUnderTheOldHoursEndsByThem() {
        OpeningHours hours = nightsThen(MONDAY, MONDAYS, Map.of());

        assertThat(hours.on(SUNDAY)).isEqualTo(Calendars.hours("22:00-24:00"));
        assertThat(hours.on(MONDAY)).isEqualTo(Calendars.hours("00:00-06:00", "09:00-17:00"));
    }

    @Test
    void aNightOfTheNewHoursDoesNotReachBackBeforeThem() {
        OpeningHours hours =
                new OpeningHours(
                        List.of(
                                WeeklyHours.always(Map.of()),
                                new WeeklyHours(MONDAY, SUNDAY_NIGHTS)),
                        Map.of());

        assertThat(hours.on(MONDAY)).isEqualTo(DayHours.CLOSED);
        assertThat(hours.on(MONDAY.plusWeeks(1))).isEqualTo(Calendars.hours("00:00-06:00"));
    }

    @Test
    void noNightBeginsOnAClosedDayOrReachesIntoIt() {
        DayException closed = DayException.closed("Stocktaking");
        assertThat(nightsThen(MONDAY, MONDAYS, Map.of(SUNDAY, closed)).on(MONDAY))
                .isEqualTo(Calendars.hours("09:00-17:00"));
        assertThat(nightsThen(MONDAY, MONDAYS, Map.of(MONDAY, closed)).on(MONDAY))
                .isEqualTo(DayHours.CLOSED);
    }

    @Test
    void aSpecialNightRunsOnIntoAnyDay() {
        var special = new DayException(Optional.of("Open house"), new DayHours(List.of(NIGHT)));
        DayException closed = DayException.closed("Stocktaking");
        assertThat(nightsThen(MONDAY, Map.of(), Map.of(SUNDAY, special, MONDAY, closed)).on(MONDAY))
                .isEqualTo(Calendars.hours("00:00-06:00"));
    }

    @Test
    void theDayAfterADayThatDiffersHasNoNightOfTheUsualKind() {
        List<WeeklyHours> nights = List.of(WeeklyHours.always(SUNDAY_NIGHTS));
        var late = new DayException(Optional.of("Late"), Calendars.hours("12:00-13:00"));
        for (DayException exception : List.of(DayException.closed("Stocktaking"), late)) {
            OpeningHours hours = new OpeningHours(nights, Map.of(SUNDAY, exception));
            assertThat(hours.on(MONDAY)).isEqualTo(DayHours.CLOSED);
            assertThat(hours.on(MONDAY.plusWeeks(1))).isEqualTo(Calendars.hours("00:00-06:00"));
        }
    }

    @Test
    void hoursThatOverlapANightAreOpenOnce() {
        OpeningHours hours =
                nightsThen(
                        MONDAY, Map.of(DayOfWeek.MONDAY, Calendars.hours("05:00-07:00")), Map.of());
        assertThat(hours.on(MONDAY)).isEqualTo(Calendars.hours("00:00-07:00"));
    }

    @Test
    void theFirstHoursHoldFromTheBeginningAndEachBeginsAfterTheLast() {
        WeeklyHours first = WeeklyHours.always(MONDAYS);
        WeeklyHours later = new WeeklyHours(MONDAY, MONDAYS);
        for (List<WeeklyHours> wrong :
                List.of(
                        List.<WeeklyHours>of(),
                        List.of(later),
                        List.of(first, first),
                        List.of(first, later, later),
                        List.of(first, later, new WeeklyHours(SUNDAY, MONDAYS)))) {
            assertThatThrownBy(() -> new OpeningHours(wrong, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
