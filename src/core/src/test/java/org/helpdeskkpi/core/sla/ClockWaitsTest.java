package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.NEXT;
import static org.helpdeskkpi.core.sla.SlaDesk.STAY;
import static org.helpdeskkpi.core.sla.SlaDesk.hours;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.NEXT_RESPONSE;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

/** Clocks of the waits and stays that a ticket has more than one of. */
class ClockWaitsTest {
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
    void aQuestionOnAResolvedTicketLeavesBehindTheOneThatTheResolutionEnded() {
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("anna", "Mon 10:00")
                        .reply("carla", "Mon 11:00")
                        .resolve("anna", "Mon 12:00")
                        .reply("carla", "Mon 13:00")
                        .reopen("robot", "Mon 14:00")
                        .reply("anna", "Mon 15:00");

        assertThat(NEXT.clock(ticket).start().at()).isEqualTo(When.at("Mon 13:00"));
        assertThat(NEXT.clock(ticket).taken()).isEqualTo(hours(1));
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
}
