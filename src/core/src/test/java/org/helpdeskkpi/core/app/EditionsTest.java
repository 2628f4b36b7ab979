package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.app.Edition.State;
import org.helpdeskkpi.core.app.SavedVersion.Use;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** Values by one version of the settings answer until those by the next one are whole. */
class EditionsTest {
    private final App app = App.answering(tickets());

    private static TicketBuilder[] tickets() {
        return LongStream.rangeClosed(1, 10)
                .mapToObj(EditionsTest::open)
                .toArray(TicketBuilder[]::new);
    }

    /** Ben answers after one hour, anna after three. */
    private static TicketBuilder open(long id) {
        return ticket().id(id)
                .created("Mon 09:00")
                .reply("ben", "Mon 10:00")
                .reply("anna", "Mon 12:00");
    }

    private static Settings benIsARobot(Settings settings) {
        return robots(settings, "robot", "ben");
    }

    private static Settings robots(Settings settings, String... keys) {
        Crew crew = settings.crew();
        return settings.withCrew(
                new Crew(
                        crew.everyoneButReporter(),
                        crew.agentGroups(),
                        crew.agentRoles(),
                        crew.agents(),
                        crew.leadGroups(),
                        crew.leads(),
                        Set.of(keys)));
    }

    private static KpiReport report(ShownEdition edition) {
        Period week = new Period(When.MONDAY, When.MONDAY.plusDays(7), java.time.ZoneOffset.UTC);
        var query =
                new ReportQuery(
                        week, Scope.ALL, Grouping.AGENT, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);
        return edition.reports().report(query, When.at("Mon+3 09:00"));
    }

    private static long hours(KpiReport report) {
        return report.total().firstResponse().mean().orElseThrow().toHours();
    }

    private static Optional<String> responder(Optional<TicketKpis> kpis) {
        return kpis.flatMap(k -> k.first(Credit.Kind.ANSWERED))
                .flatMap(Credit::agent)
                .map(AgentId::value);
    }

    private List<Use> uses() {
        return app.editions.versions().stream().map(SavedVersion::use).toList();
    }

    @Test
    void oldVersionAnswersWhileTheNewOneIsBuilt() {
        app.change(EditionsTest::benIsARobot);
        assertThat(app.steps.step(4)).isTrue();

        ShownEdition meanwhile = app.editions.answering();
        assertThat(meanwhile.version().number()).isEqualTo(1);
        assertThat(meanwhile.filling()).isEmpty();
        assertThat(hours(report(meanwhile))).isEqualTo(1);
        assertThat(uses()).containsExactly(Use.BUILDING, Use.ANSWERING);

        app.fill();
        app.doInBackground();

        ShownEdition after = app.editions.answering();
        assertThat(after.version().number()).isEqualTo(2);
        assertThat(hours(report(after))).isEqualTo(3);
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.KEPT);
    }

    @Test
    void anOldReportRunAgainGivesTheSameFigures() {
        KpiReport then = report(app.editions.answering());
        app.change(EditionsTest::benIsARobot);
        app.fill();
        app.hear(open(3).resolve("anna", "Tue 09:00"));
        app.hear(open(11));

        ShownEdition old = app.editions.version(1).orElseThrow();

        assertThat(report(old)).isEqualTo(then);
        assertThat(old.version()).isEqualTo(app.settings.version(1).orElseThrow());
        assertThat(old.until()).isEqualTo(app.edition(1).until()).isPresent();
        assertThat(report(app.editions.version(2).orElseThrow())).isNotEqualTo(then);
    }

    @Test
    void nothingIsOverwrittenUntilTheNewOneIsWhole() {
        List<TicketKpis> before = values(1);
        app.change(EditionsTest::benIsARobot);
        app.steps.step(9);

        assertThat(values(1)).isEqualTo(before);

        app.steps.step(9);

        assertThat(values(1)).isEqualTo(before);
        assertThat(values(2)).hasSize(10).allMatch(k -> k.definitionVersion() == 2);
    }

    private List<TicketKpis> values(int version) {
        return LongStream.rangeClosed(1, 10)
                .mapToObj(id -> app.values(version, id))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void changingSettingsTwiceBuildsOnlyTheLast() {
        app.change(EditionsTest::benIsARobot);
        app.steps.step(4);
        Edition givenUp = app.edition(2);
        app.change(settings -> robots(settings, "robot", "anna"));
        app.fill();
        app.drop();

        assertThat(app.editions.answering().version().number()).isEqualTo(3);
        assertThat(app.store.editions()).doesNotContain(givenUp.number());
        assertThat(app.marks.editions().all())
                .extracting(Edition::version, Edition::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, State.KEPT),
                        org.assertj.core.groups.Tuple.tuple(3, State.ANSWERING));
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.RECOMPUTABLE, Use.KEPT);
    }

    @Test
    void goingBackToTheSettingsThatAnswerGivesTheNewEditionUp() {
        app.change(EditionsTest::benIsARobot);
        app.steps.step(4);
        app.change(settings -> App.FIRST);
        app.fill();
        app.drop();

        assertThat(app.editions.answering().version().number()).isEqualTo(1);
        assertThat(app.editions.answering().until()).isEmpty();
        assertThat(app.store.editions()).containsExactly(1);
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.RECOMPUTABLE, Use.ANSWERING);
    }

    @Test
    void whatAltersNoValueStartsNothingButIsShown() {
        app.change(settings -> settings.withReporting(new Reporting(9)));

        ShownEdition shown = app.editions.answering();

        assertThat(app.marks.editions().all()).hasSize(1);
        assertThat(shown.version().number()).isEqualTo(1);
        assertThat(shown.version().settings().reporting().minimumN()).isEqualTo(9);
        assertThat(app.editions.version(2).orElseThrow().number()).isEqualTo(shown.number());
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.ANSWERING);
    }

    @Test
    void liveChangesAreRecordedUnderBothFromOneReading() {
        app.change(EditionsTest::benIsARobot);
        app.steps.step(4);

        app.hear(open(2).resolve("anna", "Tue 09:00"));
        app.hear(open(9).resolve("anna", "Tue 09:00"));
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
    void onlyTheLastTwoAreKeptAndOthersCanBeComputedAgain() {
        for (String robot : List.of("ben", "anna", "chris")) {
            app.change(settings -> robots(settings, robot));
            app.fill();
        }
        app.drop();
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.KEPT, Use.KEPT, Use.RECOMPUTABLE);
        assertThat(app.editions.version(1)).isEmpty();
        KpiReport answering = report(app.editions.answering());

        assertThat(app.backfill.rebuild(app.settings.version(1).orElseThrow(), "admin")).isTrue();
        app.steps.step(4);
        assertThat(app.editions.version(1)).isEmpty();
        app.fill();
        app.drop();

        ShownEdition rebuilt = app.editions.version(1).orElseThrow();
        assertThat(responder(app.values(1, 3))).contains("ben");
        assertThat(rebuilt.until()).isPresent();
        assertThat(app.editions.answering().version().number()).isEqualTo(4);
        assertThat(report(app.editions.answering())).isEqualTo(answering);
        assertThat(uses()).containsExactly(Use.ANSWERING, Use.KEPT, Use.RECOMPUTABLE, Use.KEPT);
    }

    @Test
    void anOldVersionIsNotRebuiltBeforeTheNewOneIsWhole() {
        app.change(EditionsTest::benIsARobot);

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
    void theFirstEditionAnswersWhileItIsFilledAndSaysSo() {
        App fresh = new App();
        List.of(tickets()).forEach(fresh::put);
        assertThat(fresh.editions.answering().number()).isZero();
        fresh.backfill.follow();
        fresh.steps.step(4);

        ShownEdition partial = fresh.editions.answering();

        assertThat(partial.filling().map(BackfillMark::done)).contains(4);
        assertThat(report(partial).total().opened()).isEqualTo(4);
        fresh.fill();
        assertThat(fresh.editions.answering().filling()).isEmpty();
        assertThat(report(fresh.editions.answering()).total().opened()).isEqualTo(10);
    }

    @Test
    void aChangeWhoseFollowingACrashPreventedIsFollowedLater() {
        new EditSettings(app.settings)
                .replace(1, benIsARobot(App.FIRST), "", "admin", app.now)
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
    void aDeletedFirstResponseSurvivesARecompute() {
        app.hear(ticket().id(20).created("Mon 09:00").reply("anna", "Mon 10:00"));
        app.hear(
                ticket().id(20)
                        .created("Mon 09:00")
                        .change("carla", "Mon 11:00", "priority", "High"));
        app.change(EditionsTest::benIsARobot);
        app.fill();

        Credit answered =
                app.values(2, 20).flatMap(k -> k.first(Credit.Kind.ANSWERED)).orElseThrow();

        assertThat(answered.agent()).contains(new AgentId("anna"));
        assertThat(answered.eventDeleted()).isTrue();
    }

    @Test
    void anEditionOfWhichTooManyTicketsFailedDoesNotTakeOver() {
        App broken = new App();
        LongStream.rangeClosed(1, 30).forEach(id -> broken.put(open(id)));
        broken.backfill.follow();
        broken.fill();
        broken.change(EditionsTest::benIsARobot);
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

    @Test
    void rowsThatALatecomerWroteAreDropped() {
        app.store.save(99, values(1));

        app.reconcile.run();
        app.drop();

        assertThat(app.store.editions()).containsExactly(1);
        assertThat(app.marks.editions().all()).hasSize(1);
    }
}
