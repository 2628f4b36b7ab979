package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.FIRST_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.RESOLUTION;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Which target and which calendar a clock is judged by. */
class ClockChoiceTest {
    @Test
    void theTargetIsChosenByTheValuesThatTheTicketHadWhenTheClockStopped() {
        SlaDesk desk =
                SlaDesk.with(
                        within(1, FIRST_RESPONSE)
                                .with(
                                        new TargetCondition(
                                                Map.of(
                                                        "priority", List.of("High"),
                                                        "labels", List.of("vip", "press"),
                                                        "channel", List.of("chat"),
                                                        "queue", List.of("first"),
                                                        "project", List.of("HELP")))),
                        within(8, FIRST_RESPONSE));
        var ticket =
                ticket().in("first")
                        .with("priority", "Low")
                        .with("channel", "chat")
                        .with("labels", "a press")
                        .created("Mon 09:00")
                        .change("anna", "Mon 10:00", "priority", "High")
                        .reply("anna", "Mon 12:00")
                        .change("anna", "Mon 13:00", "priority", "Low", "labels", "", "queue", "");

        assertThat(desk.clock(ticket).goal().target()).isEqualTo("1h");
        var still = ticket().in("first").with("priority", "Low").created("Mon 09:00");
        assertThat(desk.clock(still).goal().target()).isEqualTo("8h");
    }

    /** The last half hour of the year in UTC is the first of the next one in Berlin. */
    @Test
    void aTargetIsValidFromADayOfItsCalendarsZone() {
        BusinessCalendar berlin =
                BusinessCalendar.weekly("Berlin", ZoneId.of("Europe/Berlin"), Map.of());
        SlaTarget fresh = within(1, FIRST_RESPONSE).validFrom(LocalDate.parse("2026-01-01"));
        var ticket = ticket().created("2025-12-31 23:30");

        SlaDesk inUtc = SlaDesk.with(fresh, within(8, FIRST_RESPONSE));
        SlaDesk inBerlin =
                SlaDesk.with(fresh.with(new TargetCalendar.OfQueue()), within(8, FIRST_RESPONSE));

        assertThat(inUtc.clock(ticket).goal().target()).isEqualTo("8h");
        assertThat(new SlaDesk(inBerlin.desk().calendar(berlin)).clock(ticket).goal().target())
                .isEqualTo("1h");
    }

    @Test
    void whereTheCalendarNeverOpensNothingIsKnownAndNothingIsZero() {
        SlaDesk open = SlaDesk.with(within(1, RESOLUTION).with(new TargetCalendar.OfQueue()));
        SlaDesk desk =
                new SlaDesk(
                        open.desk()
                                .calendar(
                                        BusinessCalendar.weekly(
                                                "never", ZoneId.of("UTC"), Map.of())));
        var ticket = ticket().created("Mon 09:00").resolve("anna", "Mon 10:00");

        assertThat(desk.clock(ticket).taken()).isEmpty();
        assertThat(desk.clock(ticket).met()).isEmpty();
        assertThat(desk.clock(ticket).at(When.at("Tue 09:00"), desk.desk().settings().calendars()))
                .isEmpty();
    }
}
