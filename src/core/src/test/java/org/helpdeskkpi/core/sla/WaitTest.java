package org.helpdeskkpi.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.sla.SlaDesk.within;
import static org.helpdeskkpi.core.sla.SlaMetric.FIRST_RESPONSE;
import static org.helpdeskkpi.core.sla.SlaMetric.NEXT_RESPONSE;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** Waits that end and waits that never were. */
class WaitTest {
    private static final SlaDesk ANSWER = SlaDesk.with(within(4, FIRST_RESPONSE));

    @Test
    void anAnswerToATicketThatWasCreatedResolvedStopsNoClock() {
        var imported =
                ticket().with("status", "Resolved")
                        .with("resolution", "Done")
                        .created("Mon 09:00")
                        .resolutionDate("Mon 09:00");

        assertThat(ANSWER.clocks(imported.reply("anna", "Mon 10:00"))).isEmpty();
    }

    @Test
    void anAnsweredTicketThatIsReopenedDoesNotWaitForAFirstAnswerAgain() {
        SlaClock clock =
                ANSWER.clock(
                        ticket().created("Mon 09:00")
                                .reply("anna", "Mon 10:00")
                                .resolve("anna", "Mon 11:00")
                                .reopen("carla", "Tue 09:00"));

        assertThat(clock.stop().orElseThrow().at()).isEqualTo(When.at("Mon 10:00"));
        assertThat(clock.taken()).contains(Duration.ofHours(1));
    }

    @Test
    void aNewQuestionIsAWaitOfItsOwnWhereReopeningsAreIgnored() {
        SlaDesk ignoring = SlaDesk.with(within(4, NEXT_RESPONSE).with(ReopenRule.IGNORE));
        SlaClock clock =
                ignoring.clock(
                        ticket().created("Mon 09:00")
                                .reply("anna", "Mon 09:30")
                                .reply("carla", "Mon 10:00")
                                .resolve("anna", "Mon 11:00")
                                .reopen("carla", "Tue 09:00")
                                .reply("carla", "Tue 10:00")
                                .reply("anna", "Tue 11:00"));

        assertThat(clock.start().at()).isEqualTo(When.at("Tue 10:00"));
        assertThat(clock.taken()).contains(Duration.ofHours(1));
    }
}
