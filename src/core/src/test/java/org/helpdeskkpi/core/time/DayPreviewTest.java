package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayPreviewTest {
    private static final BusinessCalendar OFFICE =
            Calendars.office("Europe/Berlin", "09:00-12:30", "13:00-17:00");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Interval stretch(String from, String to) {
        return new Interval(Instant.parse(from + ":00Z"), Instant.parse(to + ":00Z"));
    }

    private static DayPreview on(BusinessCalendar calendar, String day) {
        return DayPreview.of(calendar, day(day), 1).get(0);
    }

    @Test
    void eachDayIsShownOnceAndInOrder() {
        assertThat(DayPreview.of(OFFICE, day("2026-12-22"), 14))
                .extracting(DayPreview::day)
                .hasSize(14)
                .isSorted()
                .startsWith(day("2026-12-22"))
                .endsWith(day("2027-01-04"));
    }

    @Test
    void anUsualDayIsOpenAtTheHoursOfItsWeekday() {
        DayPreview monday = on(OFFICE, "2026-12-21");
        assertThat(monday.open())
                .containsExactly(
                        stretch("2026-12-21T08:00", "2026-12-21T11:30"),
                        stretch("2026-12-21T12:00", "2026-12-21T16:00"));
        assertThat(monday.exception()).isEmpty();
        assertThat(on(OFFICE, "2026-12-20").open()).isEmpty();
    }

    @Test
    void aDayThatDiffersSaysHowAndWhy() {
        DayException christmas = DayException.closed("Christmas Day");
        DayException eve = new DayException(Optional.of("Eve"), Calendars.hours("09:00-12:00"));
        BusinessCalendar calendar =
                OFFICE.with(day("2026-12-25"), christmas).with(day("2026-12-24"), eve);
        assertThat(on(calendar, "2026-12-24").exception()).contains(eve);
        assertThat(on(calendar, "2026-12-24").open())
                .containsExactly(stretch("2026-12-24T08:00", "2026-12-24T11:00"));
        assertThat(on(calendar, "2026-12-25").exception()).contains(christmas);
        assertThat(on(calendar, "2026-12-25").open()).isEmpty();
    }

    @Test
    void theHoursThatAreValidOnADayAreTheOnesShown() {
        WeeklyHours later =
                new WeeklyHours(
                        day("2026-12-28"),
                        Map.of(DayOfWeek.MONDAY, Calendars.hours("08:00-10:00")));
        WeeklyHours first = OFFICE.hours().weeks().get(0);
        BusinessCalendar calendar = OFFICE.with(new OpeningHours(List.of(first, later), Map.of()));
        assertThat(on(calendar, "2026-12-27").week()).isEqualTo(first);
        assertThat(on(calendar, "2026-12-28").week()).isEqualTo(later);
        assertThat(on(calendar, "2026-12-28").length()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aDayOnWhichTheClockChangesIsAsLongAsItReallyIs() {
        BusinessCalendar always = Calendars.always("Europe/Berlin");
        assertThat(DayPreview.of(always, day("2026-10-20"), 14))
                .extracting(DayPreview::length)
                .containsExactlyElementsOf(
                        IntStream.range(0, 14)
                                .mapToObj(i -> Duration.ofHours(i == 5 ? 25 : 24))
                                .toList());
        DayPreview spring = on(always, "2026-03-29");
        assertThat(spring.open()).containsExactly(stretch("2026-03-28T23:00", "2026-03-29T22:00"));
        assertThat(spring.length()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void whatRunsOverFromTheEveningBeforeIsPartOfTheDay() {
        BusinessCalendar nights =
                BusinessCalendar.weekly(
                        "nights",
                        OFFICE.zone(),
                        Map.of(
                                DayOfWeek.SATURDAY,
                                new DayHours(List.of(new Window(22 * 3_600, 30 * 3_600)))));
        assertThat(on(nights, "2026-10-24").length()).isEqualTo(Duration.ofHours(2));
        assertThat(on(nights, "2026-10-25").open())
                .containsExactly(stretch("2026-10-24T22:00", "2026-10-25T05:00"));
    }
}
