package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.RESOLUTION;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** How a clock stands at an instant, and when that changes by itself. */
class ClockStateTest {
    private static final String WAITING = "Waiting";
    private static final SlaDesk DESK = SlaDesk.with(within(4, RESOLUTION).pausedIn(WAITING));
    private static final SlaDesk OFFICE =
            SlaDesk.with(within(4, RESOLUTION).with(new TargetCalendar.OfQueue()));

    private static TicketBuilder open() {
        return ticket().created("Mon 09:00");
    }

    @Test
    void aRunningClockComesToBeAtRiskAndThenBreachedJustAfterTheInstantsItNames() {
        assertThat(DESK.state(open(), "Mon 09:00")).isEqualTo(State.RUNNING);
        assertThat(DESK.state(open(), "Mon 12:00")).isEqualTo(State.RUNNING);
        assertThat(DESK.state(open(), "2026-01-05T12:00:00.001Z")).isEqualTo(State.AT_RISK);
        assertThat(DESK.state(open(), "Mon 13:00")).isEqualTo(State.AT_RISK);
        assertThat(DESK.state(open(), "2026-01-05T13:00:00.001Z")).isEqualTo(State.BREACHED);

        SlaClock clock = DESK.clock(open());
        assertThat(clock.metric()).isEqualTo(RESOLUTION);
        assertThat(clock.bounds().risk()).contains(When.at("Mon 12:00"));
        assertThat(clock.bounds().due()).contains(When.at("Mon 13:00"));
        assertThat(clock.bounds().breach()).contains(When.at("Mon 13:00"));
    }

    @Test
    void whatARunningClockHasTakenIsNotStored() {
        SlaClock clock = DESK.clock(open());

        assertThat(clock.taken()).isEmpty();
        assertThat(clock.met()).isEmpty();
        assertThat(clock.isPaused()).isFalse();
    }

    @Test
    void beforeItsStartThereIsNothingToRead() {
        var calendars = DESK.desk().settings().calendars();

        assertThat(DESK.clock(open()).at(When.at("Mon 08:59"), calendars)).isEmpty();
    }

    @Test
    void aStoppedClockRanUntilItStoppedAndWarnsOfNothing() {
        TicketBuilder solved = open().resolve("anna", "Mon 12:30");

        assertThat(DESK.state(solved, "Mon 12:29")).isEqualTo(State.AT_RISK);
        assertThat(DESK.state(solved, "Mon 12:30")).isEqualTo(State.MET);
        assertThat(DESK.reading(solved, "Tue 09:00").remaining()).isEqualTo(Duration.ofMinutes(30));
        assertThat(DESK.clock(solved).isPaused()).isFalse();
        assertThat(DESK.clock(solved).bounds().due()).contains(When.at("Mon 13:00"));
        assertThat(DESK.clock(solved).bounds().risk()).isEmpty();
        assertThat(DESK.clock(solved).bounds().breach()).isEmpty();
        assertThat(DESK.state(open().resolve("anna", "Mon 13:01"), "Mon 13:01"))
                .isEqualTo(State.BREACHED);
    }

    @Test
    void aPausedClockHasTakenWhatItHasAndIsNotJudgedYet() {
        TicketBuilder waiting = open().status("anna", WAITING, "Mon 10:00");
        SlaClock clock = DESK.clock(waiting);

        assertThat(clock.isPaused()).isTrue();
        assertThat(clock.taken()).contains(Duration.ofHours(1));
        assertThat(clock.met()).isEmpty();
        assertThat(clock.bounds().due()).isEmpty();
        assertThat(DESK.state(waiting, "Mon 09:59")).isEqualTo(State.RUNNING);
        assertThat(DESK.reading(waiting, "Mon+9 10:00"))
                .isEqualTo(new SlaReading(State.PAUSED, Optional.empty(), Duration.ofHours(3)));
    }

    @Test
    void withinAPauseThatEndedSinceItStoodStill() {
        TicketBuilder waited =
                open().status("anna", WAITING, "Mon 10:00").status("anna", "Open", "Mon 12:00");

        assertThat(DESK.state(waited, "Mon 11:59")).isEqualTo(State.PAUSED);
        assertThat(DESK.state(waited, "Mon 12:00")).isEqualTo(State.RUNNING);
        assertThat(DESK.reading(waited, "Mon 12:00").due()).contains(When.at("Mon 15:00"));
        assertThat(DESK.clock(waited).isPaused()).isFalse();
    }

    @Test
    void aPauseFromTheInstantItIsDuePutsOffTheBreach() {
        TicketBuilder waited =
                open().status("anna", WAITING, "Mon 13:00").status("anna", "Open", "Mon 15:00");

        assertThat(DESK.clock(waited).bounds().due()).contains(When.at("Mon 13:00"));
        assertThat(DESK.clock(waited).bounds().breach()).contains(When.at("Mon 15:00"));
        assertThat(DESK.clock(waited).bounds().risk()).contains(When.at("Mon 12:00"));
    }

    @Test
    void aPauseAfterTheBreachChangesNothingOfIt() {
        TicketBuilder waiting = open().status("anna", WAITING, "Mon 14:00");

        assertThat(DESK.clock(waiting).bounds().due()).contains(When.at("Mon 13:00"));
        assertThat(DESK.clock(waiting).bounds().breach()).contains(When.at("Mon 13:00"));
        assertThat(DESK.state(waiting, "Mon 15:00")).isEqualTo(State.BREACHED);
    }

    @Test
    void whatIsDueWhenTheDeskClosesIsBreachedWhenItOpensAgain() {
        TicketBuilder friday = ticket().created("Fri 13:00");
        SlaClock clock = OFFICE.clock(friday);

        assertThat(clock.bounds().due()).contains(When.at("Fri 17:00"));
        assertThat(clock.bounds().breach()).contains(When.at("Mon+1 09:00"));
        assertThat(OFFICE.state(friday, "Sat 12:00")).isEqualTo(State.AT_RISK);
        assertThat(OFFICE.clock(friday.resolve("anna", "Mon+1 10:00")).taken())
                .contains(Duration.ofHours(5));
    }
}
