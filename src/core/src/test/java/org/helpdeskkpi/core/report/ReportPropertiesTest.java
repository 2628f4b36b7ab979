package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What holds for every report, tried on random tickets. */
class ReportPropertiesTest {
    private final Random random = Seed.random(this);
    private final RandomTickets histories = new RandomTickets(random);
    private final List<TicketKpis> tickets = new ArrayList<>();
    private final Facts facts = new Facts();

    private void fill(int count) {
        for (int id = 1; id <= count; id++) {
            tickets.add(HelpDesk.standard().kpis(histories.next(id)));
        }
        facts.put(tickets);
    }

    private static KpiReport report(Facts facts, Grouping by, Scope scope, PeriodBasis basis) {
        Period period = Desk.period("Mon+3", 14);
        return new Aggregator(facts)
                .report(new ReportQuery(period, scope, by, TimeBasis.BUSINESS, basis), Desk.LATER);
    }

    private static List<Scope> scopes() {
        return List.of(
                Scope.ALL,
                new Scope(java.util.Set.of("HELP"), java.util.Set.of(), java.util.Set.of()),
                new Scope(
                        java.util.Set.of(),
                        java.util.Set.of(Optional.of(new QueueId("first"))),
                        java.util.Set.of()),
                new Scope(
                        java.util.Set.of(),
                        java.util.Set.of(),
                        java.util.Set.of(
                                Optional.of(new AgentId("anna")),
                                Optional.of(new AgentId("ben")))));
    }

    @Test
    void coverageAlwaysSumsToTheWhole() {
        fill(3_000);
        for (Scope scope : scopes()) {
            Coverage c = report(facts, Grouping.NONE, scope, PeriodBasis.HAPPENED).coverage();

            assertThat(c.tickets()).isPositive();
            assertThat(c.answered() + sum(c.unanswered().values())).isEqualTo(c.tickets());
            assertThat(c.resolved() + sum(c.unresolved().values())).isEqualTo(c.tickets());
        }
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void rowsSumToTheTotalWhereACreditHasOneRow() {
        fill(3_000);
        for (Scope scope : scopes()) {
            for (PeriodBasis basis : PeriodBasis.values()) {
                for (Grouping by : List.of(Grouping.AGENT, Grouping.QUEUE, Grouping.AGENT_QUEUE)) {
                    KpiReport report = report(facts, by, scope, basis);
                    assertSum(report, KpiSummary::answered);
                    assertSum(report, KpiSummary::resolved);
                    assertSum(report, KpiSummary::reopened);
                    assertSum(report, row -> row.firstContact().part());
                }
                KpiReport days = report(facts, Grouping.DAY, scope, basis);
                assertSum(days, KpiSummary::answered);
                assertSum(days, KpiSummary::opened);
                assertSum(days, row -> row.escalation().part());
            }
        }
    }

    private static void assertSum(KpiReport report, ToLongFunction<KpiSummary> figure) {
        assertThat(report.rows().stream().mapToLong(r -> figure.applyAsLong(r.now())).sum())
                .isEqualTo(figure.applyAsLong(report.total()));
        assertThat(report.rows().stream().mapToLong(r -> figure.applyAsLong(r.before())).sum())
                .isEqualTo(figure.applyAsLong(report.before()));
    }

    @Test
    void factsThatWereReplacedAgainAndAgainReportAsFactsMadeAtOnce() {
        fill(2_500);
        for (int i = 0; i < 8_000; i++) {
            int at = random.nextInt(tickets.size());
            TicketId id = tickets.get(at).ticket();
            if (random.nextInt(4) == 0) {
                facts.remove(id);
            }
            TicketKpis next = HelpDesk.standard().kpis(histories.next(id.value()));
            tickets.set(at, next);
            facts.put(List.of(next));
        }
        Facts atOnce = new Facts();
        atOnce.put(tickets);

        assertThat(facts.tickets()).isEqualTo(tickets.size());
        for (Grouping by : Grouping.values()) {
            assertThat(report(facts, by, Scope.ALL, PeriodBasis.HAPPENED))
                    .isEqualTo(report(atOnce, by, Scope.ALL, PeriodBasis.HAPPENED));
        }
    }

    @Test
    void aReaderSeesEveryTicketWholeWhileAWriterReplacesThem() throws InterruptedException {
        fill(2_000);
        KpiReport before = report(facts, Grouping.QUEUE, Scope.ALL, PeriodBasis.HAPPENED);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer =
                new Thread(
                        () -> {
                            while (!stop.get()) {
                                facts.put(tickets.subList(0, 700));
                            }
                        });
        writer.start();
        try {
            for (int i = 0; i < 300; i++) {
                assertThat(report(facts, Grouping.QUEUE, Scope.ALL, PeriodBasis.HAPPENED))
                        .isEqualTo(before);
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }
}
