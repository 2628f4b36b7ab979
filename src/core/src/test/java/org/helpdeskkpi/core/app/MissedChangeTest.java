package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.junit.jupiter.api.Test;

/** Whoever begins or goes on with a computation, it is by the settings of that moment. */
class MissedChangeTest {
    private final App app = App.answering(TenTickets.tickets());

    private void saveUnheard(String... robots) {
        SettingsVersion current = app.settings.current();
        new EditSettings(app.settings)
                .replace(
                        current.number(),
                        TenTickets.robots(current.settings(), robots),
                        "",
                        "admin",
                        app.now)
                .orElseThrow();
    }

    @Test
    void startingFollowsAChangeThatWasMissedWhileAnotherOneWaited() {
        app.change(TenTickets::benIsARobot);
        app.steps.step(4);
        app.backfill.pause();
        saveUnheard("robot", "anna");

        BackfillMark started = app.backfill.start("lead");

        assertThat(started.definitionVersion()).isEqualTo(3);
        assertThat(started.done()).isZero();
    }

    @Test
    void anOldVersionWaitsForAChangeThatWasMissed() {
        app.change(TenTickets::benIsARobot);
        app.fill();
        saveUnheard("robot", "anna");

        SettingsVersion first = app.settings.version(1).orElseThrow();

        assertThat(app.backfill.rebuild(first, "admin")).isFalse();
        assertThat(app.mark().definitionVersion()).isEqualTo(3);
    }

    @Test
    void rebuildingWhatIsBeingRebuiltGoesOnWithIt() {
        app.change(TenTickets::benIsARobot);
        app.fill();
        SettingsVersion first = app.settings.version(1).orElseThrow();
        SettingsVersion second = app.settings.version(2).orElseThrow();

        assertThat(app.backfill.rebuild(first, "admin")).isTrue();
        app.steps.step(4);
        app.backfill.pause();

        assertThat(app.backfill.rebuild(first, "lead")).isTrue();
        assertThat(app.mark().isRunning()).isTrue();
        assertThat(app.mark().done()).isEqualTo(4);
        assertThat(app.backfill.rebuild(second, "lead")).isFalse();
        assertThat(app.mark().definitionVersion()).isEqualTo(1);
    }

    @Test
    void nothingIsComputedBeforeSettingsAreSaved() {
        App fresh = new App();
        var none = new org.helpdeskkpi.core.app.memory.MemorySettingsStore();

        new Backfill(none, fresh.reconcile, fresh.marks, Instant::now).follow();

        assertThat(fresh.marks.editions()).isEqualTo(Editions.NONE);
    }

    @Test
    void aMarkNamesTheEditionThatItFillsAndOnlyThatOneTakesOver() {
        app.change(TenTickets::benIsARobot);
        Editions now = app.marks.editions();
        int filling = app.edition(2).number();

        assertThat(app.mark().edition()).isEqualTo(filling);
        assertThat(now.whole(filling + 1, app.now)).isEqualTo(now);
        assertThat(now.advanced(filling + 1, mark -> mark.paused(app.now))).isEqualTo(now);
        assertThat(now.whole(filling, app.now).in(Edition.State.ANSWERING))
                .map(Edition::number)
                .contains(filling);
    }

    @Test
    void onePausedAtItsEndDoesNotTakeOver() {
        app.change(TenTickets::benIsARobot);
        int filling = app.edition(2).number();
        Editions paused = app.marks.editions().paused(app.now);

        assertThat(paused.whole(filling, app.now)).isEqualTo(paused);
    }

    @Test
    void whatFailedIsToldOnce() {
        app.history.broken().add(3L);
        app.backfill.start("admin");
        app.steps.step(4);

        assertThat(app.steps.takeFailures()).singleElement().asString().startsWith("ticket 3:");
        assertThat(app.steps.takeFailures()).isEmpty();
    }
}
