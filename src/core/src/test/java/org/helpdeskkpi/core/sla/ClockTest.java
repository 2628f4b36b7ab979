package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.FIRST_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.NEXT_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.RESOLUTION;
import static org.helpdeskkpi.core.sla.SlaMetric.TIME_IN_QUEUE;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaClock.Pause;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** What starts, pauses, stops and restarts the clock of a target. */
class ClockTest {
    private static final String WAITING = "Waiting";
    private static final SlaDesk ANSWER = SlaDesk.with(within(4, FIRST_RESPONSE));
    private static final SlaDesk SOLUTION = SlaDesk.with(within(4, RESOLUTION).pausedIn(WAITING));
    private static final SlaDesk NEXT = SlaDesk.with(within(4, NEXT_RESPONSE));
    private static final SlaDesk STAY = SlaDesk.with(within(4, TIME_IN_QUEUE));

    private static Optional<Duration> hours(double hours) {
        return Optional.of(Duration.ofMinutes(Math.round(hours * 60)));
    }

    private static Pause pause(String status, String from, String to) {
        return new Pause(status, When.at(from), Optional.of(When.at(to)));
    }

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
    void aResolutionThatIsNoWorkIsNotJudged() {
        var spam =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 10:00")
                        .change("anna", "Mon 10:00", "resolution", "Spam");

        assertThat(SOLUTION.clocks(spam)).isEmpty();
    }

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

    private static TicketBuilder reopened() {
        return ticket().created("Mon 09:00")
                .resolve("anna", "Mon 12:00")
                .reopen("carla", "Tue 09:00")
                .resolve("ben", "Tue 11:00");
    }

    @Test
    void aClockThatContinuesLeavesOutTheTimeInWhichTheTicketWasResolved() {
        SlaClock clock = SOLUTION.clock(reopened());

        assertThat(clock.taken()).isEqualTo(hours(5));
        assertThat(clock.pauses()).containsExactly(pause("Resolved", "Mon 12:00", "Tue 09:00"));
        assertThat(clock.stop().orElseThrow().at()).isEqualTo(When.at("Tue 11:00"));
        assertThat(clock.met()).contains(false);
    }

    @Test
    void aClockThatRestartsIsJudgedForEachTime() {
        SlaDesk desk = SlaDesk.with(within(4, RESOLUTION).with(ReopenRule.RESTART));

        List<SlaClock> clocks = desk.clocks(reopened());

        assertThat(clocks).extracting(SlaClock::taken).containsExactly(hours(3), hours(2));
        assertThat(clocks.get(1).start().at()).isEqualTo(When.at("Tue 09:00"));
        assertThat(clocks)
                .extracting(SlaClock::agent)
                .containsExactly(Optional.of(new AgentId("anna")), Optional.of(new AgentId("ben")));
    }

    @Test
    void aClockThatIgnoresReopeningsStaysAsItWas() {
        SlaDesk desk = SlaDesk.with(within(4, RESOLUTION).with(ReopenRule.IGNORE));

        assertThat(desk.clock(reopened()).taken()).isEqualTo(hours(3));
    }

    @Test
    void anUnansweredTicketThatIsReopenedWaitsAgain() {
        var ticket =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 10:00")
                        .reopen("carla", "Tue 09:00")
                        .reply("anna", "Tue 11:00");

        assertThat(ANSWER.clock(ticket).taken()).isEqualTo(hours(3));
        SlaTarget target = within(4, FIRST_RESPONSE);
        assertThat(SlaDesk.with(target.with(ReopenRule.RESTART)).clock(ticket).taken())
                .isEqualTo(hours(2));
        assertThat(SlaDesk.with(target.with(ReopenRule.IGNORE)).clocks(ticket)).isEmpty();
    }

    @Test
    void whatAReopeningDoesSaysTheTargetThatHadJudgedUntilThen() {
        SlaDesk desk =
                SlaDesk.with(
                        within(1, RESOLUTION)
                                .with(TargetCondition.in(new QueueId("first")))
                                .with(ReopenRule.RESTART),
                        within(8, RESOLUTION));
        var ticket =
                ticket().in("first")
                        .created("Mon 09:00")
                        .resolve("anna", "Mon 12:00")
                        .reopen("carla", "Tue 09:00")
                        .move("anna", "second", "Tue 10:00")
                        .resolve("ben", "Tue 11:00");

        assertThat(desk.clocks(ticket))
                .extracting(clock -> clock.goal().target())
                .containsExactly("1h", "8h");
        assertThat(desk.clocks(ticket).get(1).taken()).isEqualTo(hours(2));
    }

    @Test
    void theNextResponseIsTimedFromTheFirstUnansweredCommentOfACustomer() {
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("carla", "Mon 09:30")
                        .reply("anna", "Mon 10:00")
                        .reply("carla", "Mon 11:00")
                        .reply("carla", "Mon 12:00")
                        .note("ben", "Mon 12:30")
                        .reply("robot", "Mon 12:40")
                        .reply("ben", "Mon 13:00")
                        .reply("ben", "Mon 14:00")
                        .reply("carla", "Tue 09:00");

        List<SlaClock> clocks = NEXT.clocks(ticket);

        assertThat(clocks).hasSize(2);
        assertThat(clocks.get(0).start().at()).isEqualTo(When.at("Mon 11:00"));
        assertThat(clocks.get(0).taken()).isEqualTo(hours(2));
        assertThat(clocks.get(0).agent()).contains(new AgentId("ben"));
        assertThat(clocks.get(1).isStopped()).isFalse();
    }

    @Test
    void theReporterIsACustomerOnTheirOwnTicket() {
        var ticket =
                ticket().reporter("ben")
                        .created("Mon 09:00")
                        .reply("anna", "Mon 10:00")
                        .reply("ben", "Mon 11:00")
                        .reply("anna", "Mon 12:00");

        assertThat(NEXT.clock(ticket).taken()).isEqualTo(hours(1));
    }

    /** Chatwoot: the clock of the next response goes on when the customer's "bye" is last. */
    @Test
    void aResolutionEndsTheWaitForTheNextResponseUnjudged() {
        var open = ticket().created("Mon 09:00").reply("anna", "Mon 10:00");
        open.reply("carla", "Mon 11:00");
        assertThat(NEXT.clocks(open)).hasSize(1);

        assertThat(NEXT.clocks(open.resolve("anna", "Mon 12:00"))).isEmpty();
    }

    @Test
    void aCommentOnAResolvedTicketWaitsOnlyOnceItIsReopened() {
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("anna", "Mon 10:00")
                        .resolve("anna", "Mon 10:00")
                        .reply("carla", "Mon 11:00");
        assertThat(NEXT.clocks(ticket)).isEmpty();

        ticket.reopen("robot", "Mon 12:00").reply("anna", "Mon 13:00");
        assertThat(NEXT.clock(ticket).taken()).isEqualTo(hours(1));
        assertThat(SlaDesk.with(within(4, NEXT_RESPONSE).with(ReopenRule.IGNORE)).clocks(ticket))
                .isEmpty();
    }

    @Test
    void everyStayInAQueueIsTimedAndNoQueueIsNone() {
        var ticket =
                ticket().in("first")
                        .created("Mon 09:00")
                        .assign("anna", "anna", "Mon 09:30")
                        .move("ben", "second", "Mon 10:00")
                        .move("ben", "", "Mon 12:00")
                        .move("ben", "first", "Mon 15:00")
                        .resolve("anna", "Mon 16:00");

        List<SlaClock> clocks = STAY.clocks(ticket);

        assertThat(clocks)
                .extracting(SlaClock::taken)
                .containsExactly(hours(1), hours(2), hours(1));
        assertThat(clocks)
                .extracting(clock -> clock.standing().queue().map(QueueId::value))
                .containsExactly(Optional.of("first"), Optional.of("second"), Optional.of("first"));
        assertThat(clocks.get(0).agent()).contains(new AgentId("anna"));
    }

    @Test
    void aStayThatEndsTheInstantItBeganIsNone() {
        var ticket = ticket().in("first").created("Mon 09:00").move("anna", "second", "Mon 09:00");

        assertThat(STAY.clock(ticket).standing().queue()).contains(new QueueId("second"));
    }

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
