package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

class FirstContactTest {
    private static FirstContact of(TicketBuilder ticket) {
        return HelpDesk.standard()
                .kpis(ticket)
                .first(Credit.Kind.RESOLVED)
                .flatMap(Credit::firstContact)
                .orElseThrow();
    }

    private static Optional<Undone> undone(TicketBuilder ticket) {
        return of(ticket).undoneBy();
    }

    private static TicketBuilder answered() {
        return ticket().in("first")
                .assignedTo("anna")
                .created("Mon 09:00")
                .reply("anna", "Mon 10:00");
    }

    private static TicketBuilder resolved() {
        return answered().resolve("anna", "Mon 10:05");
    }

    @Test
    void oneReplyAndResolvedIsFirstContact() {
        assertThat(undone(resolved())).isEmpty();
    }

    @Test
    void noReplyAtAllIsFirstContactToo() {
        assertThat(undone(ticket().resolve("anna", "Mon 10:00"))).isEmpty();
    }

    @Test
    void aSecondReplyUndoesIt() {
        assertThat(undone(answered().reply("anna", "Mon 11:00").resolve("anna", "Mon 12:00")))
                .contains(Undone.TOO_MANY_REPLIES);
    }

    @Test
    void aReplyInTheSameInstantAsTheResolutionIsMadeUntilIt() {
        assertThat(undone(answered().resolve("anna", "Mon 12:00").reply("anna", "Mon 12:00")))
                .contains(Undone.TOO_MANY_REPLIES);
    }

    @Test
    void repliesOfRobotsAndCustomersNotesAndLaterRepliesDoNotUndoIt() {
        assertThat(
                        undone(
                                answered()
                                        .reply("robot", "Mon 10:01")
                                        .reply("carla", "Mon 10:02")
                                        .note("ben", "Mon 10:03")
                                        .resolve("anna", "Mon 12:00")
                                        .reply("anna", "Mon 13:00")))
                .isEmpty();
    }

    @Test
    void handingOverAfterTheReplyUndoesIt() {
        assertThat(
                        undone(
                                answered()
                                        .assign("anna", "ben", "Mon 11:00")
                                        .resolve("ben", "Mon 12:00")))
                .contains(Undone.HANDED_TO_AGENT);
        assertThat(
                        undone(
                                answered()
                                        .move("anna", "billing", "Mon 11:00")
                                        .resolve("anna", "Mon 12:00")))
                .contains(Undone.HANDED_TO_QUEUE);
        assertThat(undone(answered().move("anna", "", "Mon 11:00").resolve("anna", "Mon 12:00")))
                .contains(Undone.HANDED_TO_QUEUE);
    }

    @Test
    void routingBeforeTheReplyAndTakingOverAfterItDoNotUndoIt() {
        assertThat(
                        undone(
                                ticket().in("first")
                                        .created("Mon 09:00")
                                        .move("robot", "billing", "Mon 09:01")
                                        .assign("robot", "ben", "Mon 09:02")
                                        .reply("anna", "Mon 10:00")
                                        .assign("anna", "anna", "Mon 10:01")
                                        .resolve("anna", "Mon 12:00")))
                .isEmpty();
    }

    @Test
    void aQuestionThatReopensItUndoesIt() {
        assertThat(
                        undone(
                                resolved()
                                        .reply("carla", "Tue 09:00")
                                        .reopen("carla", "Tue 09:00")
                                        .reply("anna", "Tue 10:00")
                                        .resolve("anna", "Tue 10:05")))
                .contains(Undone.REOPENED);
    }

    @Test
    void thanksThatReopenItAreClosedWithoutAReplyAndDoNotUndoIt() {
        var ticket =
                resolved()
                        .reply("carla", "Wed 09:00")
                        .reopen("carla", "Wed 09:00")
                        .resolve("anna", "Wed 10:00");

        assertThat(undone(ticket)).isEmpty();
        assertThat(of(ticket).settledAt()).isEqualTo(When.at("Wed+1 10:00"));
    }

    @Test
    void thanksThatARobotTurnsIntoAReopeningDoNotUndoIt() {
        assertThat(
                        undone(
                                resolved()
                                        .reply("carla", "Wed 09:00")
                                        .reopen("robot", "Wed 09:01")
                                        .resolve("anna", "Wed 10:00")))
                .isEmpty();
    }

    @Test
    void anAgentsOwnReopeningUndoesIt() {
        assertThat(undone(resolved().reopen("ben", "Wed 09:00").resolve("ben", "Wed 10:00")))
                .contains(Undone.REOPENED);
    }

    @Test
    void lateThanksUndoItWithinTheWindowButNotAfterIt() {
        assertThat(undone(resolved().reopen("carla", "Thu 09:00").resolve("anna", "Thu 10:00")))
                .contains(Undone.REOPENED);
        assertThat(undone(resolved().reopen("carla", "Tue+1 09:00").resolve("anna", "Tue+1 10:00")))
                .isEmpty();
    }

    @Test
    void untilTheWindowHasPassedItIsProvisional() {
        FirstContact contact = of(resolved());

        assertThat(contact.provisionalAt(When.at("Mon+1 10:04"))).isTrue();
        assertThat(contact.provisionalAt(When.at("Mon+1 10:05"))).isFalse();
    }

    @Test
    void aFailureIsFinalAtOnce() {
        FirstContact contact =
                of(answered().reply("anna", "Mon 11:00").resolve("anna", "Mon 12:00"));

        assertThat(contact.provisionalAt(When.at("Mon 12:00"))).isFalse();
    }
}
