package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.ANSWER;
import static org.helpdeskkpi.core.sla.SlaDesk.SOLUTION;
import static org.helpdeskkpi.core.sla.SlaDesk.hours;
import static org.helpdeskkpi.core.sla.SlaDesk.pause;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

/** What starts and stops the clock of a target. */
class ClockTest {
    @Test
    void theFirstResponseIsTimedFromCreationToTheFirstPublicReplyOfAnAgent() {
        SlaClock clock =
                ANSWER.clock(
                        ticket().created("Mon 09:00")
                                .note("anna", "Mon 10:00")
                                .reply("robot", "Mon 10:30")
                                .reply("anna", "Mon 12:00")
                                .reply("ben", "Mon 15:00"));

        assertThat(clock.start().at()).isEqualTo(When.at("Mon 09:00"));
        assertThat(clock.stop().orElseThrow().at()).isEqualTo(When.at("Mon 12:00"));
        assertThat(clock.taken()).isEqualTo(hours(3));
        assertThat(clock.bounds().due()).contains(When.at("Mon 13:00"));
        assertThat(clock.agent()).contains(new AgentId("anna"));
        assertThat(clock.met()).contains(true);
    }

    @Test
    void exactlyOnTargetIsMetAndAMillisecondLaterIsNot() {
        TicketBuilder late = ticket().created("Mon 09:00");
        late.reply("anna", "2026-01-05T13:00:00.001Z");

        assertThat(ANSWER.clock(ticket().created("Mon 09:00").reply("anna", "Mon 13:00")).met())
                .contains(true);
        assertThat(ANSWER.clock(late).met()).contains(false);
    }

    @Test
    void aTicketThatWasResolvedWithoutAnAnswerWaitsForNone() {
        var resolved = ticket().created("Mon 09:00").resolve("anna", "Mon 10:00");

        assertThat(ANSWER.clocks(resolved)).isEmpty();
    }

    @Test
    void aBreachDoesNotGoAwayByResolvingWithoutAnAnswer() {
        SlaClock clock = ANSWER.clock(ticket().created("Mon 09:00").resolve("anna", "Mon 13:01"));

        assertThat(clock.met()).contains(false);
        assertThat(clock.stop().map(SlaClock.Mark::at)).contains(When.at("Mon 13:01"));
    }

    @Test
    void anAnswerAfterTheResolutionStillStopsTheClockWithTheTimeUntilThen() {
        SlaClock clock =
                ANSWER.clock(
                        ticket().created("Mon 09:00")
                                .resolve("anna", "Mon 10:00")
                                .reply("anna", "Tue 10:00"));

        assertThat(clock.taken()).isEqualTo(hours(1));
        assertThat(clock.pauses()).containsExactly(pause("Resolved", "Mon 10:00", "Tue 10:00"));
    }

    @Test
    void anAnswerInTheSameInstantAsTheResolutionCounts() {
        SlaClock clock =
                ANSWER.clock(
                        ticket().created("Mon 09:00")
                                .resolve("anna", "Mon 10:00")
                                .reply("anna", "Mon 10:00"));

        assertThat(clock.taken()).isEqualTo(hours(1));
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void aTicketCreatedResolvedHasNoClockUntilItIsReopened() {
        var ticket =
                ticket().with("status", "Resolved").with("resolution", "Done").created("Mon 09:00");
        assertThat(SOLUTION.clocks(ticket)).isEmpty();
        assertThat(ANSWER.clocks(ticket)).isEmpty();

        ticket.reopen("carla", "Tue 09:00").resolve("anna", "Tue 11:00");
        assertThat(SOLUTION.clock(ticket).taken()).isEqualTo(hours(2));
    }

    @Test
    void aTicketCreatedResolvedHasNoClockWhenItsResolutionIsDatedEither() {
        var ticket =
                ticket().with("status", "Resolved")
                        .with("resolution", "Done")
                        .created("Mon 09:00")
                        .resolutionDate("Mon 09:00");
        assertThat(SOLUTION.clocks(ticket)).isEmpty();
        assertThat(ANSWER.clocks(ticket)).isEmpty();

        ticket.reopen("carla", "Tue 09:00").resolve("anna", "Tue 11:00");
        assertThat(SOLUTION.clock(ticket).taken()).isEqualTo(hours(2));
    }

    @Test
    void aResolutionThatIsNoWorkIsNotJudged() {
        var spam =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 10:00")
                        .change("anna", "Mon 10:00", "resolution", "Spam");

        assertThat(SOLUTION.clocks(spam)).isEmpty();
    }
}
