package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.kpi.FirstContactRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.junit.jupiter.api.Test;

/** First contact as others define it. */
class ContactVariantsTest {
    private static final HelpDesk ONE_REPLY = desk(r -> r.withReplies(1, 1));
    private static final HelpDesk NO_FOLLOW_UP = desk(r -> r.withBy(By.NO_FOLLOW_UP));
    private static final HelpDesk ONE_AGENT = desk(r -> r.withBy(By.ONE_AGENT));
    private static final HelpDesk WITHIN = desk(r -> r.withBy(By.WITHIN));

    private static HelpDesk desk(UnaryOperator<FirstContactRules> change) {
        return HelpDesk.standard().rules(r -> r.withFirstContact(change.apply(r.firstContact())));
    }

    private static Optional<Undone> undone(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket)
                .first(Credit.Kind.RESOLVED)
                .flatMap(Credit::firstContact)
                .orElseThrow()
                .undoneBy();
    }

    private static TicketBuilder answered() {
        return ticket().reply("anna", "Mon 09:05");
    }

    @Test
    void aReplyMayBeDemanded() {
        assertThat(undone(ONE_REPLY, ticket().resolve("anna", "Mon 10:00")))
                .contains(Undone.TOO_FEW_REPLIES);
        assertThat(undone(ONE_REPLY, answered().resolve("anna", "Mon 10:00"))).isEmpty();
        assertThat(
                        undone(
                                ONE_REPLY,
                                ticket().resolve("anna", "Mon 10:00").reply("anna", "Mon 10:00")))
                .isEmpty();
    }

    @Test
    void aCustomersSecondWordUndoesItHoweverManyAgentsReply() {
        var several =
                answered()
                        .reply("ben", "Mon 09:10")
                        .reply("chris", "Mon 09:20")
                        .resolve("chris", "Mon 09:30");

        assertThat(undone(NO_FOLLOW_UP, several)).isEmpty();
        assertThat(
                        undone(
                                NO_FOLLOW_UP,
                                answered()
                                        .reply("carla", "Mon 09:10")
                                        .resolve("anna", "Mon 10:00")))
                .contains(Undone.FOLLOW_UP);
    }

    @Test
    void thanksAreNoSecondWord() {
        var thanks =
                answered()
                        .resolve("anna", "Mon 10:00")
                        .reply("carla", "Mon 11:00")
                        .reopen("carla", "Mon 11:00")
                        .resolve("anna", "Mon 11:05");

        assertThat(undone(NO_FOLLOW_UP, thanks)).isEmpty();
    }

    @Test
    void oneAgentMayReplyOftenButNobodyElseMayTakePart() {
        assertThat(
                        undone(
                                ONE_AGENT,
                                answered()
                                        .reply("anna", "Mon 09:10")
                                        .assign("anna", "ben", "Mon 09:15")
                                        .resolve("anna", "Mon 10:00")))
                .isEmpty();
        assertThat(
                        undone(
                                ONE_AGENT,
                                answered().reply("ben", "Mon 09:10").resolve("anna", "Mon 10:00")))
                .contains(Undone.ANOTHER_AGENT);
        assertThat(undone(ONE_AGENT, answered().resolve("ben", "Mon 10:00")))
                .contains(Undone.ANOTHER_AGENT);
        assertThat(
                        undone(
                                ONE_AGENT,
                                answered().note("ben", "Mon 09:10").resolve("robot", "Mon 10:00")))
                .isEmpty();
    }

    @Test
    void theResolutionMayHaveToBeSoon() {
        assertThat(undone(WITHIN, answered().reply("ben", "Mon 09:10").resolve("ben", "Mon 09:15")))
                .isEmpty();
        assertThat(undone(WITHIN, ticket().resolve("anna", "Mon 09:16"))).contains(Undone.TOO_LATE);
    }

    @Test
    void aReopeningUndoesEachOfThem() {
        var reopened =
                answered()
                        .resolve("anna", "Mon 09:10")
                        .reopen("carla", "Thu 09:00")
                        .resolve("anna", "Thu 09:10");
        for (HelpDesk desk : new HelpDesk[] {ONE_REPLY, NO_FOLLOW_UP, ONE_AGENT}) {
            assertThat(undone(desk, reopened)).contains(Undone.REOPENED);
        }
    }

    @Test
    void whatWasLookedAtAndAllowedIsInTheEvidence() {
        assertThat(ONE_AGENT.kpis(answered().resolve("anna", "Mon 10:00")).evidence())
                .filteredOn(e -> e.metric() == Metric.FIRST_CONTACT)
                .extracting(Evidence::verdict)
                .containsExactly(Verdict.ALLOWED, Verdict.COUNTED);
    }
}
