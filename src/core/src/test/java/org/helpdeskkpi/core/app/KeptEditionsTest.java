package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import org.helpdeskkpi.core.app.SavedVersion.Use;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

/** Values of old versions are kept as they were, computed again when asked for, and dropped. */
class KeptEditionsTest {
    private final App app = App.answering(TenTickets.tickets());

    @Test
    void onlyTheLastTwoAreKeptAndOthersCanBeComputedAgain() {
        for (String robot : List.of("ben", "anna", "chris")) {
            app.change(settings -> TenTickets.robots(settings, robot));
            app.fill();
        }
        app.drop();
        assertThat(TenTickets.uses(app))
                .containsExactly(Use.ANSWERING, Use.KEPT, Use.KEPT, Use.RECOMPUTABLE);
        assertThat(app.editions.version(1)).isEmpty();
        KpiReport answering = TenTickets.report(app.editions.answering());

        assertThat(app.backfill.rebuild(app.settings.version(1).orElseThrow(), "admin")).isTrue();
        app.steps.step(4);
        assertThat(app.editions.version(1)).isEmpty();
        app.fill();
        app.drop();

        ShownEdition rebuilt = app.editions.version(1).orElseThrow();
        assertThat(TenTickets.responder(app.values(1, 3))).contains("ben");
        assertThat(rebuilt.until()).isPresent();
        assertThat(app.editions.answering().version().number()).isEqualTo(4);
        assertThat(TenTickets.report(app.editions.answering())).isEqualTo(answering);
        assertThat(TenTickets.uses(app))
                .containsExactly(Use.ANSWERING, Use.KEPT, Use.RECOMPUTABLE, Use.KEPT);
    }

    @Test
    void anOldVersionIsNotRebuiltBeforeTheNewOneIsWhole() {
        app.change(TenTickets::benIsARobot);

        assertThat(app.backfill.rebuild(app.settings.version(1).orElseThrow(), "admin")).isFalse();

        app.fill();
        assertThat(app.editions.answering().version().number()).isEqualTo(2);
    }

    @Test
    void computingEverythingAnewKeepsTheOldValuesUntilItIsWhole() {
        app.backfill.start("admin");
        app.steps.step(4);

        assertThat(app.editions.answering().number()).isEqualTo(1);

        app.fill();
        app.drop();
        app.doInBackground();

        assertThat(app.editions.answering().number()).isEqualTo(2);
        assertThat(app.store.editions()).containsExactly(2);
    }

    @Test
    void anOldReportRunAgainGivesTheSameFigures() {
        KpiReport then = TenTickets.report(app.editions.answering());
        app.change(TenTickets::benIsARobot);
        app.fill();
        app.hear(TenTickets.open(3).resolve("anna", "Tue 09:00"));
        app.hear(TenTickets.open(11));

        ShownEdition old = app.editions.version(1).orElseThrow();

        assertThat(TenTickets.report(old)).isEqualTo(then);
        assertThat(old.version()).isEqualTo(app.settings.version(1).orElseThrow());
        assertThat(old.until()).isEqualTo(app.edition(1).until()).isPresent();
        assertThat(TenTickets.report(app.editions.version(2).orElseThrow())).isNotEqualTo(then);
    }

    @Test
    void nothingIsOverwrittenUntilTheNewOneIsWhole() {
        List<TicketKpis> before = TenTickets.values(app, 1);
        app.change(TenTickets::benIsARobot);
        app.steps.step(9);

        assertThat(TenTickets.values(app, 1)).isEqualTo(before);

        app.steps.step(9);

        assertThat(TenTickets.values(app, 1)).isEqualTo(before);
        assertThat(TenTickets.values(app, 2)).hasSize(10).allMatch(k -> k.definitionVersion() == 2);
    }

    @Test
    void aDeletedFirstResponseSurvivesARecompute() {
        app.hear(ticket().id(20).created("Mon 09:00").reply("anna", "Mon 10:00"));
        app.hear(
                ticket().id(20)
                        .created("Mon 09:00")
                        .change("carla", "Mon 11:00", "priority", "High"));
        app.change(TenTickets::benIsARobot);
        app.fill();

        Credit answered =
                app.values(2, 20).flatMap(k -> k.first(Credit.Kind.ANSWERED)).orElseThrow();

        assertThat(answered.agent()).contains(new AgentId("anna"));
        assertThat(answered.eventDeleted()).isTrue();
    }

    @Test
    void rowsThatALatecomerWroteAreDropped() {
        app.store.save(99, TenTickets.values(app, 1));

        app.reconcile.run(app.now);
        app.drop();

        assertThat(app.store.editions()).containsExactly(1);
        assertThat(app.marks.editions().all()).hasSize(1);
    }
}
