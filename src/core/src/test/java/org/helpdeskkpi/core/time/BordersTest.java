package org.helpdeskkpi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.time.Calendars.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** What belongs to a stretch at its very ends, and when two calendars are the same. */
class BordersTest {
    private static final BusinessCalendar OFFICE = Calendars.office("UTC", "09:00-17:00");

    @Test
    void anIntervalHasItsStartAndNotItsEnd() {
        Interval interval = new Interval(When.at("Mon 09:00"), When.at("Mon 10:00"));

        assertThat(interval.contains(When.at("Mon 09:00"))).isTrue();
        assertThat(interval.contains(When.at("Mon 09:59"))).isTrue();
        assertThat(interval.contains(When.at("Mon 10:00"))).isFalse();
        assertThat(interval.contains(When.at("Mon 08:59"))).isFalse();
    }

    @Test
    void windowsThatTouchDoNotOverlapWhicheverIsAskedFirst() {
        Window early = new Window(0, 60);
        Window late = new Window(60, 120);
        Window across = new Window(59, 61);

        assertThat(early.overlaps(late)).isFalse();
        assertThat(late.overlaps(early)).isFalse();
        assertThat(early.overlaps(across)).isTrue();
        assertThat(across.overlaps(early)).isTrue();
        assertThat(late.overlaps(across)).isTrue();
    }

    @Test
    void hoursThatTouchBecomeOneAndOthersStayApart() {
        assertThat(hours("00:00-06:00").or(hours("06:00-08:00"))).isEqualTo(hours("00:00-08:00"));
        assertThat(hours("00:00-06:00").or(hours("06:01-08:00")))
                .isEqualTo(hours("00:00-06:00", "06:01-08:00"));
    }

    @Test
    void calendarsAreTheSameWhenTheirHoursAre() {
        BusinessCalendar same = Calendars.office("UTC", "09:00-17:00");
        BusinessCalendar closedOnce = Calendars.with(OFFICE, "2026-01-06");

        assertThat(same).isEqualTo(OFFICE).hasSameHashCodeAs(OFFICE);
        assertThat(closedOnce).isNotEqualTo(OFFICE);
        assertThat(closedOnce).isEqualTo(Calendars.with(same, "2026-01-06"));
        assertThat(Calendars.office("UTC", "09:00-16:00")).isNotEqualTo(OFFICE);
        assertThat(OFFICE.hours()).isNotEqualTo(List.of());
        assertThat(closedOnce.hours()).asString().contains("2026-01-06");
    }

    @Test
    void theHoursOfTheLastDayCountEastAndWestOfGreenwich() {
        for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            BusinessCalendar once =
                    Calendars.with(
                            BusinessCalendar.weekly("once", ZoneId.of(zone), Map.of()),
                            "2026-01-06",
                            "00:00-24:00");
            var midnight = LocalDate.of(2026, 1, 6).atStartOfDay(ZoneId.of(zone)).toInstant();

            assertThat(
                            BusinessTime.between(
                                    once, midnight.minusSeconds(9), midnight.plusSeconds(5)))
                    .hasSeconds(5);
            assertThat(
                            BusinessTime.between(
                                    once,
                                    midnight.plusSeconds(86_390),
                                    midnight.plusSeconds(86_405)))
                    .hasSeconds(10);
        }
    }

    @Test
    void aDueInstantIsTheFirstHoweverOftenTheClockChangesAfterIt() {
        BusinessCalendar berlin = Calendars.office("Europe/Berlin", "09:00-17:00");

        assertThat(BusinessTime.plus(berlin, When.at("Mon 08:00"), Duration.ofHours(9)))
                .isEqualTo(When.at("Tue 09:00"));
    }
}
