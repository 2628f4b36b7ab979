package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.SOLUTION;
import static org.helpdeskkpi.core.sla.SlaDesk.WAITING;
import static org.helpdeskkpi.core.sla.SlaDesk.hours;
import static org.helpdeskkpi.core.sla.SlaDesk.pause;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.FIRST_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.RESOLUTION;
import static org.helpdeskkpi.core.sla.SlaMetric.TIME_IN_QUEUE;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** What a clock's pauses take from it. */
class ClockPauseTest {
    @Test
    void theClockStandsStillInTheStatusesOfItsTarget() {
        SlaClock clock =
                SOLUTION.clock(
                        ticket().created("Mon 09:00")
                                .status("anna", WAITING, "Mon 10:00")
                                .status("carla", "Open", "Mon 14:00")
                                .resolve("anna", "Mon 15:00"));

        assertThat(clock.taken()).isEqualTo(hours(2));
        assertThat(clock.pauses()).containsExactly(pause(WAITING, "Mon 10:00", "Mon 14:00"));
        assertThat(clock.bounds().due()).contains(When.at("Mon 17:00"));
    }

    @Test
    void aTicketCreatedInAPauseStatusStartsPaused() {
        var ticket = ticket().with("status", WAITING).created("Mon 09:00");

        assertThat(SOLUTION.state(ticket, "Mon 09:00")).isEqualTo(SlaReading.State.PAUSED);
        assertThat(SOLUTION.clock(ticket).taken()).contains(Duration.ZERO);
        assertThat(SOLUTION.clock(ticket).bounds().due()).isEmpty();
        ticket.status("anna", "Open", "Mon 10:00").resolve("anna", "Mon 11:00");
        assertThat(SOLUTION.clock(ticket).pauses())
                .containsExactly(pause(WAITING, "Mon 09:00", "Mon 10:00"));
    }

    @Test
    void aPauseThatBeganBeforeTheStartCountsFromTheStart() {
        SlaDesk desk = SlaDesk.with(within(4, TIME_IN_QUEUE).pausedIn(WAITING));
        var ticket =
                ticket().in("")
                        .created("Mon 09:00")
                        .status("anna", WAITING, "Mon 10:00")
                        .move("anna", "first", "Mon 11:00")
                        .status("anna", "Open", "Mon 12:00")
                        .move("anna", "", "Mon 13:00");

        assertThat(desk.clock(ticket).pauses())
                .containsExactly(pause(WAITING, "Mon 11:00", "Mon 12:00"));
        assertThat(desk.clock(ticket).taken()).isEqualTo(hours(1));
    }

    @Test
    void aPauseThatBeginsWhenTheClockStopsIsNone() {
        SlaDesk desk = SlaDesk.with(within(4, FIRST_RESPONSE).pausedIn(WAITING));
        var ticket =
                ticket().created("Mon 09:00")
                        .status("anna", WAITING, "Mon 10:00")
                        .reply("anna", "Mon 10:00");

        assertThat(desk.clock(ticket).pauses()).isEmpty();
        assertThat(desk.clock(ticket).taken()).isEqualTo(hours(1));
    }

    @Test
    void aClockThatStopsInAPauseTakesNothingOfIt() {
        SlaDesk desk = SlaDesk.with(within(4, FIRST_RESPONSE).pausedIn(WAITING));
        var ticket =
                ticket().created("Mon 09:00")
                        .status("anna", WAITING, "Mon 10:00")
                        .reply("anna", "Mon 12:00");

        assertThat(desk.clock(ticket).pauses())
                .containsExactly(pause(WAITING, "Mon 10:00", "Mon 12:00"));
        assertThat(desk.clock(ticket).taken()).isEqualTo(hours(1));
    }

    @Test
    void aStatusOfNoLengthIsNoPause() {
        var ticket =
                ticket().created("Mon 09:00")
                        .status("anna", WAITING, "Mon 10:00")
                        .status("anna", "Open", "Mon 10:00")
                        .resolve("anna", "Mon 11:00");

        assertThat(SOLUTION.clock(ticket).pauses()).isEmpty();
    }

    @Test
    void pausesAndOpeningHoursAreTakenTogether() {
        SlaDesk desk =
                SlaDesk.with(
                        within(4, RESOLUTION).pausedIn(WAITING).with(new TargetCalendar.OfQueue()));
        var ticket =
                ticket().created("Mon 15:00")
                        .status("anna", WAITING, "Mon 16:00")
                        .status("carla", "Open", "Tue 10:00")
                        .resolve("anna", "Tue 12:00");

        assertThat(desk.clock(ticket).taken()).isEqualTo(hours(3));
        assertThat(desk.clock(ticket).bounds().due()).contains(When.at("Tue 13:00"));
    }
}
