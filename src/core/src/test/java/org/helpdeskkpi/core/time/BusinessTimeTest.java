package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessTimeTest {
    private static final String BERLIN = "Europe/Berlin";
    private static final BusinessCalendar OFFICE = Calendars.office("UTC", "09:00-17:00");

    private static Instant utc(String text) {
        return Instant.parse(text + ":00Z");
    }

    private static Instant berlin(String text) {
        return LocalDateTime.parse(text).atZone(ZoneId.of(BERLIN)).toInstant();
    }

    private static Duration between(BusinessCalendar calendar, String start, String end) {
        return BusinessTime.between(calendar, utc(start), utc(end));
    }

    @Test
    void onlyOpeningHoursCount() {
        assertThat(between(OFFICE, "2026-01-05T16:00", "2026-01-06T10:30"))
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void aWeekendPassesNoBusinessTime() {
        assertThat(between(OFFICE, "2026-01-09T17:00", "2026-01-12T09:00")).isZero();
    }

    @Test
    void fractionsOfASecondAreKept() {
        Instant start = Instant.parse("2026-01-05T10:00:00.250Z");
        Instant end = Instant.parse("2026-01-05T10:00:00.999999999Z");

        assertThat(BusinessTime.between(OFFICE, start, end))
                .isEqualTo(Duration.ofNanos(749_999_999));
    }

    @Test
    void theLunchBreakBetweenTwoWindowsDoesNotCount() {
        BusinessCalendar lunch = Calendars.office("UTC", "09:00-12:30", "13:00-17:00");

        assertThat(between(lunch, "2026-01-05T12:00", "2026-01-05T14:00"))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(BusinessTime.windows(lunch, utc("2026-01-05T12:00"), utc("2026-01-05T14:00")))
                .containsExactly(
                        new Interval(utc("2026-01-05T12:00"), utc("2026-01-05T12:30")),
                        new Interval(utc("2026-01-05T13:00"), utc("2026-01-05T14:00")));
    }

    @Test
    void aWindowOverMidnightIsOneStretch() {
        BusinessCalendar night = Calendars.everyDay("UTC", "00:00-06:00", "22:00-24:00");

        assertThat(BusinessTime.windows(night, utc("2026-01-05T20:00"), utc("2026-01-06T12:00")))
                .containsExactly(new Interval(utc("2026-01-05T22:00"), utc("2026-01-06T06:00")));
    }

    @Test
    void aClosedDayPassesNoBusinessTime() {
        BusinessCalendar holiday = Calendars.with(OFFICE, "2026-01-06");

        assertThat(between(holiday, "2026-01-05T09:00", "2026-01-08T09:00"))
                .isEqualTo(Duration.ofHours(16));
    }

    @Test
    void aSpecialDaysHoursReplaceThoseOfItsWeekday() {
        BusinessCalendar special = Calendars.with(OFFICE, "2026-01-10", "10:00-12:00");

        assertThat(between(special, "2026-01-09T16:00", "2026-01-12T09:00"))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anAutumnSundayThatIsOpenAllDayHasTwentyFiveHours() {
        assertThat(
                        BusinessTime.between(
                                Calendars.always(BERLIN),
                                berlin("2026-10-25T00:00"),
                                berlin("2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aSpringSundayThatIsOpenAllDayHasTwentyThreeHours() {
        assertThat(
                        BusinessTime.between(
                                Calendars.always(BERLIN),
                                berlin("2026-03-29T00:00"),
                                berlin("2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aWindowThatSpansTheRepeatedHourCountsBothPasses() {
        assertThat(autumn("01:00-04:00")).isEqualTo(Duration.ofHours(4));
        assertThat(autumn("02:00-03:00")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aWindowWithinTheRepeatedHourOpensTwice() {
        BusinessCalendar calendar = Calendars.everyDay(BERLIN, "02:15-02:45");

        assertThat(
                        BusinessTime.windows(
                                calendar, berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")))
                .containsExactly(
                        new Interval(utc("2026-10-25T00:15"), utc("2026-10-25T00:45")),
                        new Interval(utc("2026-10-25T01:15"), utc("2026-10-25T01:45")));
    }

    private static Duration autumn(String window) {
        return BusinessTime.between(
                Calendars.everyDay(BERLIN, window),
                berlin("2026-10-25T00:00"),
                berlin("2026-10-26T00:00"));
    }

    @Test
    void whatTheSpringGapSkipsIsNotOpen() {
        BusinessCalendar gap = Calendars.everyDay(BERLIN, "02:00-03:00");
        BusinessCalendar across = Calendars.everyDay(BERLIN, "02:30-03:30");
        Instant start = berlin("2026-03-29T00:00");
        Instant end = berlin("2026-03-30T00:00");

        assertThat(BusinessTime.between(gap, start, end)).isZero();
        assertThat(BusinessTime.between(across, start, end)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aDayThatAZoneSkippedIsNotOpen() {
        BusinessCalendar apia = Calendars.everyDay("Pacific/Apia", "09:00-17:00");
        ZoneId zone = ZoneId.of("Pacific/Apia");
        Instant start = LocalDateTime.parse("2011-12-29T00:00").atZone(zone).toInstant();
        Instant end = LocalDateTime.parse("2012-01-01T00:00").atZone(zone).toInstant();

        assertThat(BusinessTime.between(apia, start, end)).isEqualTo(Duration.ofHours(16));
    }

    @Test
    void windowsAreHalfOpen() {
        assertThat(BusinessTime.isOpen(OFFICE, utc("2026-01-05T09:00"))).isTrue();
        assertThat(BusinessTime.isOpen(OFFICE, utc("2026-01-05T17:00"))).isFalse();
        assertThat(BusinessTime.isOpen(OFFICE, utc("2026-01-05T17:00").minusNanos(1))).isTrue();
    }

    @Test
    void theZoneDecidesWhenADayOpens() {
        BusinessCalendar tokyo = Calendars.office("Asia/Tokyo", "09:00-17:00");

        assertThat(BusinessTime.isOpen(tokyo, utc("2026-01-05T00:00"))).isTrue();
        assertThat(BusinessTime.isOpen(tokyo, utc("2026-01-05T09:00"))).isFalse();
    }

    @Test
    void aRangeThatRunsBackwardsIsAnError() {
        assertThatThrownBy(() -> between(OFFICE, "2026-01-06T09:00", "2026-01-05T09:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-06T09:00:00Z");
    }

    @Test
    void aDueInstantIsTheEarliestByWhichTheTimeHasPassed() {
        assertThat(BusinessTime.plus(OFFICE, utc("2026-01-05T16:00"), Duration.ofHours(1)))
                .isEqualTo(utc("2026-01-05T17:00"));
        assertThat(BusinessTime.plus(OFFICE, utc("2026-01-09T16:30"), Duration.ofHours(2)))
                .isEqualTo(utc("2026-01-12T10:30"));
        assertThat(BusinessTime.plus(OFFICE, utc("2026-01-10T12:00"), Duration.ZERO))
                .isEqualTo(utc("2026-01-10T12:00"));
    }

    @Test
    void aCalendarThatNeverOpensAgainHasNoDueInstant() {
        BusinessCalendar closed = BusinessCalendar.weekly("closed", ZoneId.of("UTC"), Map.of());
        BusinessCalendar once = Calendars.with(closed, "2026-01-06", "09:00-10:00");
        Instant start = utc("2026-01-05T09:00");

        assertThatThrownBy(() -> BusinessTime.plus(closed, start, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BusinessTime.plus(once, start, Duration.ofHours(1)))
                .isEqualTo(utc("2026-01-06T10:00"));
        assertThatThrownBy(() -> BusinessTime.plus(once, start, Duration.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not open");
    }

    @Test
    void twoYearsHaveTheHoursOfTheirWorkingDays() {
        BusinessCalendar calendar = Calendars.office(BERLIN, "09:00-12:30", "13:00-17:00");

        assertThat(
                        BusinessTime.between(
                                calendar, berlin("2024-01-01T00:00"), berlin("2026-01-01T00:00")))
                .isEqualTo(Duration.ofMinutes((262 + 261) * 450));
    }
}
