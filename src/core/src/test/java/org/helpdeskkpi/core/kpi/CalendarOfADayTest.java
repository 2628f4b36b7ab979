package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;
import org.helpdeskkpi.core.time.OpeningHours;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.time.WeeklyHours;
import org.helpdeskkpi.core.time.Window;
import org.junit.jupiter.api.Test;

class CalendarOfADayTest {
    private static final BusinessCalendar OFFICE = everyDay("Office", 9, 17);

    /** Of 2026 on, open from 12 to 14 only. */
    private static final BusinessCalendar SHORTER =
            OFFICE.with(
                    new OpeningHours(
                            List.of(
                                    OFFICE.hours().weeks().get(0),
                                    new WeeklyHours(LocalDate.of(2026, 1, 1), week(12, 14))),
                            Map.of()));

    private static BusinessCalendar everyDay(String name, int from, int to) {
        return BusinessCalendar.weekly(name, ZoneOffset.UTC, week(from, to));
    }

    private static Map<DayOfWeek, DayHours> week(int from, int to) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, new DayHours(List.of(new Window(from * 3_600, to * 3_600))));
        }
        return week;
    }

    private static Duration firstResponse(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket)
                .first(Credit.Kind.ANSWERED)
                .flatMap(Credit::span)
                .flatMap(Span::business)
                .orElseThrow();
    }

    private static Duration response(BusinessCalendar calendar, String created, String replied) {
        return firstResponse(
                HelpDesk.standard().calendar(calendar),
                ticket().created(created).reply("anna", replied));
    }

    @Test
    void lastYearsHoursJudgeLastYearsTickets() {
        assertThat(response(SHORTER, "2025-11-03T08:00:00Z", "2025-11-03T18:00:00Z"))
                .isEqualTo(response(OFFICE, "2025-11-03T08:00:00Z", "2025-11-03T18:00:00Z"))
                .isEqualTo(Duration.ofHours(8));
        assertThat(response(SHORTER, "2026-11-03T08:00:00Z", "2026-11-03T18:00:00Z"))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aTicketOverTheTurnOfTheYearHasTheHoursOfEitherYear() {
        assertThat(response(SHORTER, "2025-12-31T16:00:00Z", "2026-01-01T13:00:00Z"))
                .isEqualTo(Duration.ofHours(1 + 1));
    }

    @Test
    void aHolidayOfOneYearIsNoneOfAnother() {
        BusinessCalendar calendar =
                OFFICE.with(LocalDate.of(2026, 4, 3), DayException.closed("Good Friday"));
        assertThat(response(calendar, "2026-04-03T08:00:00Z", "2026-04-04T10:00:00Z"))
                .isEqualTo(Duration.ofHours(1));
        assertThat(response(calendar, "2025-04-03T08:00:00Z", "2025-04-04T10:00:00Z"))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void theQueueThatAnswersBringsItsCalendar() {
        HelpDesk desk =
                HelpDesk.standard()
                        .calendars(
                                new Calendars(
                                        List.of(OFFICE, everyDay("Hotline", 0, 24)),
                                        Map.of(new QueueId("second"), "Hotline")));
        assertThat(
                        firstResponse(
                                desk,
                                ticket().in("first")
                                        .created("2026-01-05T08:00:00Z")
                                        .reply("anna", "2026-01-05T10:00:00Z")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(
                        firstResponse(
                                desk,
                                ticket().in("second")
                                        .created("2026-01-05T08:00:00Z")
                                        .reply("anna", "2026-01-05T10:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }
}
