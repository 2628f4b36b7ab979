package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.Optional;
import org.helpdeskkpi.core.kpi.FirstContact.Undone;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.junit.jupiter.api.Test;

/** Where thanks end and questions begin, to the instant. */
class ThanksTest {
    private static final HelpDesk DESK = HelpDesk.standard();
    private static final HelpDesk NO_FOLLOW_UP =
            DESK.rules(
                    r ->
                            r.withFirstContact(
                                    r.firstContact().withBy(FirstContactRules.By.NO_FOLLOW_UP)));

    private static Optional<Undone> undone(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket)
                .first(Credit.Kind.RESOLVED)
                .flatMap(Credit::firstContact)
                .orElseThrow()
                .undoneBy();
    }

    private static Optional<Undone> undone(TicketBuilder ticket) {
        return undone(DESK, ticket);
    }

    private static TicketBuilder resolved() {
        return ticket().created("Mon 09:00").resolve("anna", "Mon 10:00");
    }

    @Test
    void thanksMayTakeAllOfTheirTimeButNoMillisecondMore() {
        assertThat(undone(resolved().reopen("carla", "Wed 10:00").resolve("anna", "Wed 11:00")))
                .isEmpty();
        assertThat(
                        undone(
                                resolved()
                                        .reopen("carla", "2026-01-07T10:00:00.001Z")
                                        .resolve("anna", "Wed 11:00")))
                .contains(Undone.REOPENED);
    }

    @Test
    void aReopeningAtTheEndOfTheWindowUndoesItAndAMillisecondLaterDoesNot() {
        assertThat(undone(resolved().reopen("ben", "Mon+1 10:00").resolve("ben", "Mon+1 11:00")))
                .contains(Undone.REOPENED);
        assertThat(
                        undone(
                                resolved()
                                        .reopen("ben", "2026-01-12T10:00:00.001Z")
                                        .resolve("ben", "Mon+1 11:00")))
                .isEmpty();
    }

    @Test
    void openingATicketThatWasCreatedResolvedUndoesNothing() {
        var imported =
                ticket().with("status", "Resolved").with("resolution", "Done").created("Mon 09:00");

        assertThat(undone(imported.reopen("ben", "Mon 10:00").resolve("anna", "Mon 11:00")))
                .isEmpty();
    }

    @Test
    void everyReopeningIsJudgedByTheResolutionBeforeIt() {
        var thanksTwice =
                resolved()
                        .reopen("carla", "Tue 09:00")
                        .resolve("anna", "Tue 10:00")
                        .reopen("carla", "Thu 09:00")
                        .resolve("anna", "Thu 10:00");
        var thanksAndAQuestion =
                resolved()
                        .reopen("carla", "Tue 09:00")
                        .resolve("anna", "Tue 10:00")
                        .reopen("carla", "Tue 11:00")
                        .reply("anna", "Tue 12:00")
                        .resolve("anna", "Tue 13:00");

        assertThat(undone(thanksTwice)).isEmpty();
        assertThat(undone(thanksAndAQuestion)).contains(Undone.REOPENED);
    }

    @Test
    void anAnswerThatComesWithTheClosingMakesItAQuestionAndOneAfterItDoesNot() {
        assertThat(
                        undone(
                                resolved()
                                        .reopen("carla", "Tue 09:00")
                                        .reply("anna", "Tue 10:00")
                                        .resolve("anna", "Tue 10:00")))
                .contains(Undone.REOPENED);
        assertThat(
                        undone(
                                resolved()
                                        .reopen("carla", "Tue 09:00")
                                        .resolve("anna", "Tue 10:00")
                                        .reply("anna", "2026-01-06T10:00:00.001Z")))
                .isEmpty();
        assertThat(
                        undone(
                                resolved()
                                        .reply("anna", "Tue 09:00")
                                        .reopen("carla", "Tue 09:00")
                                        .resolve("anna", "Tue 10:00")))
                .isEmpty();
    }

    @Test
    void aRobotReopensForTheCustomerOnlyIfHeWroteSinceTheResolution() {
        var wroteBefore =
                ticket().created("Mon 09:00")
                        .reply("carla", "Mon 10:00")
                        .resolve("anna", "Mon 10:00")
                        .reopen("robot", "Tue 09:00")
                        .resolve("anna", "Tue 10:00");
        var wroteAtTheClosing =
                resolved()
                        .reopen("robot", "Tue 09:00")
                        .reply("carla", "Tue 10:00")
                        .resolve("anna", "Tue 10:00");
        var wroteLater =
                resolved()
                        .reopen("robot", "Tue 09:00")
                        .resolve("anna", "Tue 10:00")
                        .reply("carla", "2026-01-06T10:00:00.001Z");

        assertThat(undone(wroteBefore)).contains(Undone.REOPENED);
        assertThat(undone(wroteAtTheClosing)).isEmpty();
        assertThat(undone(wroteLater)).contains(Undone.REOPENED);
    }

    @Test
    void anAgentWhoReopensIsNoCustomerWhateverTheCustomerWrote() {
        assertThat(
                        undone(
                                resolved()
                                        .reply("carla", "Tue 09:00")
                                        .reopen("ben", "Tue 09:00")
                                        .resolve("ben", "Tue 10:00")))
                .contains(Undone.REOPENED);
    }

    @Test
    void wordsOfThanksAreThoseAfterTheResolutionUpToTheClosing() {
        var withTheResolution =
                ticket().created("Mon 09:00")
                        .reply("carla", "Mon 10:00")
                        .resolve("anna", "Mon 10:00")
                        .reopen("carla", "Tue 09:00")
                        .resolve("anna", "Tue 10:00");
        var withTheClosing =
                resolved()
                        .reopen("carla", "Tue 09:00")
                        .reply("carla", "Tue 10:00")
                        .resolve("anna", "Tue 10:00");
        var afterLateThanks =
                resolved()
                        .reopen("carla", "Mon+2 09:00")
                        .reply("carla", "Mon+2 09:00")
                        .resolve("anna", "Mon+2 10:00");

        assertThat(undone(NO_FOLLOW_UP, withTheResolution)).contains(Undone.FOLLOW_UP);
        assertThat(undone(NO_FOLLOW_UP, withTheClosing)).isEmpty();
        assertThat(undone(NO_FOLLOW_UP, afterLateThanks)).contains(Undone.FOLLOW_UP);
    }

    @Test
    void ofTheFirstResolutionALaterReopeningIsReadToo() {
        HelpDesk byFirst =
                DESK.rules(r -> r.withResolution(r.resolution().withBy(ResolutionRules.By.FIRST)));
        TicketBuilder reopened = resolved().reopen("ben", "Mon 12:00").resolve("ben", "Mon 13:00");

        assertThat(undone(byFirst, reopened)).contains(Undone.REOPENED);
        assertThat(undone(byFirst, resolved())).isEmpty();
    }
}
