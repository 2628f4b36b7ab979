package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark.State;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackfillTest {
    private final App app = new App();

    @BeforeEach
    void tenTickets() {
        for (long id = 1; id <= 10; id++) {
            app.put(ticket().created("Mon 09:00"), id * 7);
        }
    }

    private List<TicketId> stored() {
        return app.store.ids(1);
    }

    @Test
    void everyTicketIsRecordedStepByStep() {
        app.backfill.start("admin");

        assertThat(app.steps.step(4)).isTrue();
        assertThat(app.mark().done()).isEqualTo(4);
        assertThat(app.mark().total()).isEqualTo(10);
        assertThat(app.steps.step(4)).isTrue();
        assertThat(app.steps.step(4)).isFalse();

        assertThat(app.mark().state()).isEqualTo(State.FINISHED);
        assertThat(app.mark().done()).isEqualTo(10);
        assertThat(stored()).hasSize(10);
        assertThat(app.steps.step(4)).isFalse();
    }

    @Test
    void withoutAnyTicketItFinishesAtOnce() {
        for (long id = 1; id <= 10; id++) {
            app.tickets.delete(new TicketId(id * 7));
        }
        app.backfill.start("admin");

        assertThat(app.steps.step(4)).isFalse();
        assertThat(app.mark().state()).isEqualTo(State.FINISHED);
    }

    @Test
    void itWaitsAfterItsStepAndGoesOnWhereItStood() {
        app.backfill.start("admin");
        app.steps.step(4);
        app.backfill.pause();

        assertThat(app.steps.step(4)).isFalse();
        assertThat(stored()).hasSize(4);
        assertThat(app.mark().state()).isEqualTo(State.PAUSED);
        app.backfill.follow();
        assertThat(app.mark().state()).isEqualTo(State.PAUSED);

        assertThat(app.backfill.start("lead").done()).isEqualTo(4);
        app.fill();
        assertThat(stored()).hasSize(10);
    }

    @Test
    void aFirstOneThatIsBrokenOffBeginsAnewWhenAskedAndNotByItself() {
        app.backfill.start("admin");
        app.steps.step(4);
        app.backfill.pause();
        app.backfill.stop();

        assertThat(app.mark().state()).isEqualTo(State.STOPPED);
        assertThat(app.mark().done()).isZero();
        app.backfill.follow();
        assertThat(app.steps.step(4)).isFalse();

        assertThat(app.backfill.start("lead").done()).isZero();
        app.fill();
        assertThat(app.mark().state()).isEqualTo(State.FINISHED);
        assertThat(stored()).hasSize(10);
    }

    @Test
    void oneThatOnlyDoesAgainWhatAnswersIsDroppedWhenItIsBrokenOff() {
        app.backfill.start("admin");
        app.fill();
        app.backfill.start("admin");
        app.steps.step(4);
        app.backfill.stop();
        app.drop();

        assertThat(app.mark().state()).isEqualTo(State.STOPPED);
        assertThat(app.marks.editions().all()).hasSize(1);
        assertThat(app.store.editions()).containsExactly(1);
        assertThat(stored()).hasSize(10);
    }

    @Test
    void whatChangedSettingsNeedIsNotDroppedWhenItIsBrokenOff() {
        app.backfill.start("admin");
        app.fill();
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);
        app.backfill.stop();
        app.backfill.follow();

        assertThat(app.mark().state()).isEqualTo(State.STOPPED);
        assertThat(app.marks.editions().filling()).isPresent();
        assertThat(app.steps.step(4)).isFalse();
    }

    @Test
    void nothingIsBrokenOffWhereNothingRuns() {
        app.backfill.start("admin");
        app.fill();
        app.backfill.stop();

        assertThat(app.mark().state()).isEqualTo(State.FINISHED);
    }

    @Test
    void aPauseDuringAStepIsNotLost() {
        app.backfill.start("admin");
        app.history.whenRead().add(() -> app.otherNode().backfill.pause());

        app.steps.step(4);

        assertThat(app.mark().state()).isEqualTo(State.PAUSED);
        assertThat(app.mark().done()).isEqualTo(4);
        assertThat(app.steps.step(4)).isFalse();
    }

    @Test
    void anotherNodeGoesOnWhereOneStood() {
        app.backfill.start("admin");
        app.steps.step(4);
        app.store.remove(1, new TicketId(7));

        App other = app.otherNode();
        assertThat(other.steps.step(4)).isTrue();

        assertThat(other.mark().done()).isEqualTo(8);
        assertThat(stored()).hasSize(7).doesNotContain(new TicketId(7));
    }

    @Test
    void oneThatRunsIsNotStartedTwice() {
        BackfillMark first = app.backfill.start("admin");
        app.steps.step(4);

        assertThat(app.backfill.start("lead").startedAt()).isEqualTo(first.startedAt());
        assertThat(app.mark().done()).isEqualTo(4);
    }

    @Test
    void whatCameAndWentOnTheWayIsLookedAtBeforeItIsWhole() {
        app.backfill.start("admin");
        app.steps.step(9);
        app.tickets.delete(new TicketId(7));
        app.put(ticket().created("Mon 10:00"), 3);

        app.steps.step(9);

        assertThat(app.mark().state()).isEqualTo(State.FINISHED);
        assertThat(stored()).hasSize(10).contains(new TicketId(3)).doesNotContain(new TicketId(7));
    }

    @Test
    void reconciliationRecordsWhatIsMissingAndRemovesWhatIsGone() {
        app.backfill.start("admin");
        app.fill();
        app.tickets.delete(new TicketId(7));
        app.put(ticket().created("Mon 10:00"), 71);

        assertThat(app.reconcile.run(app.now)).isEmpty();

        assertThat(stored()).hasSize(10).contains(new TicketId(71)).doesNotContain(new TicketId(7));
        assertThat(app.marks.reconciled()).contains(new Reconciliation(app.now, 1, 1, 0, 0));
        app.reconcile.run(app.now);
        assertThat(app.marks.reconciled()).contains(new Reconciliation(app.now, 0, 0, 0, 0));
    }

    @Test
    void reconciliationLeavesToTheBackfillWhatItHasNotReached() {
        app.backfill.start("admin");
        app.steps.step(4);
        app.tickets.delete(new TicketId(7));

        app.reconcile.run(app.now);

        assertThat(stored()).hasSize(3);
    }

    @Test
    void catchingUpRecordsWhatChangedSinceTheMark() {
        app.backfill.follow();
        app.catchUp.run(When.at("Mon 10:00"));
        assertThat(stored()).isEmpty();
        app.put(ticket().created("Mon 09:00").reply("anna", "Mon 09:59"), 7);

        app.catchUp.run(When.at("Mon 10:01"));

        assertThat(stored()).containsExactly(new TicketId(7));
        assertThat(app.marks.caughtUpTo()).contains(When.at("Mon 10:01"));
    }

    @Test
    void aTicketThatAlwaysFailsDoesNotHoldTheMarkBackAndIsTriedEverLessOften() {
        app.backfill.start("admin");
        app.fill();
        app.catchUp.run(When.at("Mon 10:00"));
        app.history.broken().add(7L);
        app.put(ticket().created("Mon 09:00").reply("anna", "Mon 10:00"), 7);
        app.now = When.at("Mon 10:01");

        assertThat(app.catchUp.run(app.now)).singleElement().asString().startsWith("ticket 7:");
        assertThat(app.marks.caughtUpTo()).contains(When.at("Mon 10:01"));
        assertThat(app.marks.failed().count()).isEqualTo(1);

        app.now = When.at("Mon 12:00");
        assertThat(app.catchUp.run(app.now)).hasSize(1);
        assertThat(app.catchUp.run(app.now)).isEmpty();
        assertThat(app.marks.failed().due(When.at("Mon 12:01"), 10)).isEmpty();
        assertThat(app.marks.failed().due(When.at("Mon 12:03"), 10)).hasSize(1);

        app.history.broken().clear();
        app.now = When.at("Mon 12:03");
        assertThat(app.catchUp.run(app.now)).isEmpty();

        assertThat(app.marks.failed().count()).isZero();
        assertThat(app.values(1, 7).orElseThrow().unanswered()).isEmpty();
    }

    @Test
    void aStepThatTheAppsEndBrokeOffIsDoneAgain() {
        app.backfill.start("admin");
        app.steps.step(4);
        app.recorder.stop();

        assertThatThrownBy(() -> app.steps.step(4)).isInstanceOf(CancellationException.class);

        assertThat(app.mark().state()).isEqualTo(State.RUNNING);
        assertThat(app.mark().done()).isEqualTo(4);
    }

    @Test
    void nothingIsDroppedAnyMoreOnceTheAppEnds() {
        app.backfill.start("admin");
        app.fill();
        app.backfill.start("admin");
        app.fill();
        app.recorder.stop();

        assertThat(app.steps.drop(4)).isFalse();
        assertThat(app.store.editions()).hasSize(2);
    }

    @Test
    void whatReconciliationCannotRecordIsTold() {
        app.backfill.start("admin");
        app.fill();
        app.history.broken().add(71L);
        app.put(ticket().created("Mon 10:00"), 71);

        assertThat(app.reconcile.run(app.now)).singleElement().asString().startsWith("ticket 71:");
    }

    @Test
    void tenTicketsMayFailInASmallRunAndOneInAHundredInABigOne() {
        BackfillMark small = BackfillMark.started(1, 900, app.now, "admin");
        BackfillMark big = BackfillMark.started(1, 5_000, app.now, "admin");

        assertThat(small.advanced(1, 20, 900, 10, app.now).failedTooOften()).isFalse();
        assertThat(small.advanced(1, 20, 900, 11, app.now).failedTooOften()).isTrue();
        assertThat(big.advanced(1, 60, 5_000, 50, app.now).failedTooOften()).isFalse();
        assertThat(big.advanced(1, 60, 5_000, 51, app.now).failedTooOften()).isTrue();
    }
}
