package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.app.memory.MemorySettingsStore;
import org.helpdeskkpi.core.app.memory.MemoryTickets;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.FirstContactRules;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Move;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;
import org.junit.jupiter.api.Test;

/** A what-if says what saving the settings and computing everything would say. */
class WhatIfPropertiesTest {
    private static final Settings AS_IS = HelpDesk.standard().settings();
    private static final int TICKETS = 1_500;

    private final Random random = Seed.random(this);
    private final MemoryTickets tickets = new MemoryTickets();
    private final MemoryKpiStore store = new MemoryKpiStore();

    @Test
    void bothSidesAreTheReportsOfAWholeComputationAndTheMovesLeadFromOneToTheOther() {
        fill();
        record(AS_IS, store);
        long moved = 0;
        for (Settings trial : trials()) {
            MemoryKpiStore saved = new MemoryKpiStore();
            record(trial, saved);
            for (int i = 0; i < 6; i++) {
                ReportQuery query = query();
                WhatIf.Answer answer = answer(query, trial);

                assertThat(answer.asIs()).isEqualTo(report(store, query));
                assertThat(answer.trial())
                        .isEqualTo(
                                report(
                                        saved,
                                        query.withContactsOf(trial.kpis().firstContact().of())));
                assertMovesLeadOver(answer);
                moved += answer.moves().size();
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    private void fill() {
        RandomTickets histories = new RandomTickets(random);
        for (long id = 1; id <= TICKETS; id++) {
            tickets.put(histories.next(id).project(id % 10 == 0 ? "OPS" : "HELP").record());
        }
    }

    private void record(Settings settings, KpiStore into) {
        var version = MemorySettingsStore.with(settings);
        Recorders.of(tickets, version, into).record(tickets.all(settings.projects()));
    }

    private static List<Settings> trials() {
        HelpDesk desk = new HelpDesk(AS_IS);
        Crew crew = AS_IS.crew();
        QueueRules queues = AS_IS.queues();
        return List.of(
                AS_IS.withProjects(Set.of("HELP", "OPS")),
                AS_IS.withProjects(Set.of("OPS")),
                AS_IS.withKpis(AS_IS.kpis().withFirstContact(ofTheReceived())),
                AS_IS.withCrew(
                        new Crew(
                                true,
                                Set.of(),
                                Set.of(),
                                crew.agents(),
                                Set.of(),
                                Set.of(),
                                Set.of("robot", "ben"))),
                AS_IS.withQueues(
                        new QueueRules(queues.rules().subList(1, 3), Optional.of("priority"))),
                desk.escalation(new EscalationRules(true, List.of(), Set.of(), Map.of(), Set.of()))
                        .settings(),
                desk.resolvedBy(ResolvedBy.STATUS, "In Progress").settings());
    }

    private static FirstContactRules ofTheReceived() {
        FirstContactRules rules = AS_IS.kpis().firstContact();
        return new FirstContactRules(
                FirstContactRules.By.NO_FOLLOW_UP,
                rules.minReplies(),
                rules.maxReplies(),
                rules.within(),
                rules.window(),
                rules.thanks(),
                FirstContactRules.Of.RECEIVED);
    }

    private ReportQuery query() {
        LocalDate first = When.MONDAY.plusDays(random.nextInt(60));
        Period period = new Period(first, first.plusDays(1 + random.nextInt(25)), ZoneOffset.UTC);
        Scope all = Scope.ALL;
        Scope narrow = Scope.ALL.withQueues(Set.of(Optional.of(new QueueId("billing"))));
        return new ReportQuery(
                period,
                random.nextInt(3) == 0 ? narrow : all,
                any(Grouping.values()),
                any(TimeBasis.values()),
                any(PeriodBasis.values()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private WhatIf.Answer answer(ReportQuery query, Settings trial) {
        WhatIfs whatIfs =
                new WhatIfs(
                        tickets,
                        store,
                        Memberships.unchanging((user, group) -> false),
                        () -> LATER);
        var asIs =
                new ShownEdition(
                        1,
                        new SettingsVersion(1, AS_IS, "", LATER, ""),
                        Optional.empty(),
                        Optional.empty(),
                        new KpiReports(store, 1));
        String id =
                whatIfs.ask("lead", new WhatIf.Question(query, Set.of()), asIs, trial)
                        .orElseThrow()
                        .whatIf()
                        .id();
        whatIfs.work();
        return whatIfs.find("lead", id).flatMap(WhatIf.Outcome::answer).orElseThrow();
    }

    private static final java.time.Instant LATER = When.at("2027-01-01 00:00");

    private static KpiReport report(KpiStore from, ReportQuery query) {
        return new KpiReports(from, 1).report(query, LATER);
    }

    private static void assertMovesLeadOver(WhatIf.Answer answer) {
        Map<Figure, Long> before = sizes(answer.asIs().total());
        Map<Figure, Long> after = sizes(answer.trial().total());
        for (Move move : answer.moves()) {
            move.from().ifPresent(side -> before.merge(side, -move.total(), Long::sum));
            move.to().ifPresent(side -> before.merge(side, move.total(), Long::sum));
        }
        before.keySet().retainAll(after.keySet());
        assertThat(before).as(answer.asIs().query().toString()).isEqualTo(after);
    }

    /** Those in which a ticket counts once. */
    private static Map<Figure, Long> sizes(KpiSummary s) {
        Map<Figure, Long> sizes = new EnumMap<>(Figure.class);
        sizes.put(Figure.OPENED, s.opened());
        sizes.put(Figure.ANSWERED, s.answered());
        sizes.put(Figure.RESOLVED, s.resolved());
        sizes.put(Figure.FCR, s.firstContact().part());
        sizes.put(Figure.FCR_NOT, s.firstContact().whole() - s.firstContact().part());
        sizes.put(Figure.ESCALATION, s.escalation().part());
        return sizes;
    }
}
