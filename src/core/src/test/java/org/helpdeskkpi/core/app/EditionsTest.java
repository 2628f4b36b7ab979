package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.SavedVersion.Use;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.junit.jupiter.api.Test;

/** Values by one version of the settings answer until those by the next one are whole. */
class EditionsTest {
    private final App app = App.answering(TenTickets.tickets());

    @Test
    void oldVersionAnswersWhileTheNewOneIsBuilt() {
        app.change(TenTickets::benIsARobot);
        assertThat(app.steps.step(4)).isTrue();

        ShownEdition meanwhile = app.editions.answering();
        assertThat(meanwhile.version().number()).isEqualTo(1);
        assertThat(meanwhile.filling()).isEmpty();
        assertThat(TenTickets.hours(TenTickets.report(meanwhile))).isEqualTo(1);
        assertThat(TenTickets.uses(app)).containsExactly(Use.BUILDING, Use.ANSWERING);

        app.fill();
        app.doInBackground();

        ShownEdition after = app.editions.answering();
        assertThat(after.version().number()).isEqualTo(2);
        assertThat(TenTickets.hours(TenTickets.report(after))).isEqualTo(3);
        assertThat(TenTickets.uses(app)).containsExactly(Use.ANSWERING, Use.KEPT);
    }

    @Test
    void changingSettingsTwiceBuildsOnlyTheLast() {
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);
        Edition givenUp = app.edition(2);
        app.change(settings -> TenTickets.robots(settings, "robot", "anna"));
        app.fill();
        app.drop();

        assertThat(app.editions.answering().version().number()).isEqualTo(3);
        assertThat(app.store.editions()).doesNotContain(givenUp.number());
        assertThat(app.marks.editions().all())
                .extracting(Edition::version, Edition::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, State.KEPT),
                        org.assertj.core.groups.Tuple.tuple(3, State.ANSWERING));
        assertThat(TenTickets.uses(app)).containsExactly(Use.ANSWERING, Use.RECOMPUTABLE, Use.KEPT);
    }

    @Test
    void goingBackToTheSettingsThatAnswerGivesTheNewEditionUp() {
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);
        app.change(settings -> App.FIRST);
        app.fill();
        app.drop();

        assertThat(app.editions.answering().version().number()).isEqualTo(1);
        assertThat(app.editions.answering().until()).isEmpty();
        assertThat(app.store.editions()).containsExactly(1);
        assertThat(TenTickets.uses(app))
                .containsExactly(Use.ANSWERING, Use.RECOMPUTABLE, Use.ANSWERING);
    }

    @Test
    void whatAltersNoValueStartsNothingButIsShown() {
        app.change(settings -> settings.withReporting(new Reporting(9)));

        ShownEdition shown = app.editions.answering();

        assertThat(app.marks.editions().all()).hasSize(1);
        assertThat(shown.version().number()).isEqualTo(1);
        assertThat(shown.version().settings().reporting().minimumN()).isEqualTo(9);
        assertThat(app.editions.version(2).orElseThrow().number()).isEqualTo(shown.number());
        assertThat(TenTickets.uses(app)).containsExactly(Use.ANSWERING, Use.ANSWERING);
    }

    @Test
    void liveChangesAreRecordedUnderBothFromOneReading() {
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);

        app.hear(TenTickets.open(2).resolve("anna", "Tue 09:00"));
        app.hear(TenTickets.open(9).resolve("anna", "Tue 09:00"));
        app.tickets.delete(new org.helpdeskkpi.core.ticket.TicketId(1));
        app.record(1);
        app.fill();

        for (int version : List.of(1, 2)) {
            assertThat(app.values(version, 2).orElseThrow().unresolved()).isEmpty();
            assertThat(app.values(version, 9).orElseThrow().unresolved()).isEmpty();
            assertThat(app.values(version, 1)).isEmpty();
        }
    }

    @Test
    void theFirstEditionAnswersWhileItIsFilledAndSaysSo() {
        App fresh = new App();
        List.of(TenTickets.tickets()).forEach(fresh::put);
        assertThat(fresh.editions.answering().number()).isZero();
        fresh.backfill.follow();
        fresh.steps.step(4);

        ShownEdition partial = fresh.editions.answering();

        assertThat(partial.filling().map(BackfillMark::done)).contains(4);
        assertThat(TenTickets.report(partial).total().opened()).isEqualTo(4);
        fresh.fill();
        assertThat(fresh.editions.answering().filling()).isEmpty();
        assertThat(TenTickets.report(fresh.editions.answering()).total().opened()).isEqualTo(10);
    }

    @Test
    void aChangeWhoseFollowingACrashPreventedIsFollowedLater() {
        new EditSettings(app.settings)
                .replace(1, TenTickets.benIsARobot(App.FIRST), "", "admin", app.now)
                .orElseThrow();

        app.editions.answering();
        App restarted = app.otherNode();
        restarted.backfill.follow();
        restarted.fill();

        assertThat(app.editions.answering().version().number()).isEqualTo(1);
        app.doInBackground();
        assertThat(app.editions.answering().version().number()).isEqualTo(2);
    }

    @Test
    void anEditionOfWhichTooManyTicketsFailedDoesNotTakeOver() {
        App broken = new App();
        LongStream.rangeClosed(1, 30).forEach(id -> broken.put(TenTickets.open(id)));
        broken.backfill.follow();
        broken.fill();
        broken.change(TenTickets::benIsARobot);
        LongStream.rangeClosed(1, 20).forEach(broken.history.broken()::add);

        broken.fill();

        assertThat(broken.mark().state()).isEqualTo(BackfillMark.State.STOPPED);
        assertThat(broken.editions.answering().version().number()).isEqualTo(1);

        broken.history.broken().clear();
        broken.backfill.start("admin");
        broken.fill();
        broken.doInBackground();

        assertThat(broken.editions.answering().version().number()).isEqualTo(2);
        assertThat(broken.store.ids(2)).hasSize(30);
    }
}
