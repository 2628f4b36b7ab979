package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What holds for every report, tried on random tickets. */
class ReportPropertiesTest {
    private static final Instant NOW = When.at("Mon+4 12:00");
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());

    private static final List<Grouping> GROUPS =
            Stream.of(Grouping.values()).filter(Grouping::isNarrow).toList();

    private static final List<Grouping> TIMES =
            Stream.of(Grouping.values()).filter(Grouping::isByTime).toList();

    private static final HelpDesk RULES =
            DESK.rules(
                    r ->
                            r.withExclusions(
                                    new ExclusionRules(
                                            Set.of(),
                                            Set.of("duplicates"),
                                            Set.of("spam"),
                                            Set.of(),
                                            false,
                                            false,
                                            Optional.empty())));

    private final Random random = Seed.random(this);
    private final RandomTickets histories = new RandomTickets(random);
    private final List<TicketKpis> tickets = new ArrayList<>();
    private final Facts facts = new Facts();

    private void fill(int count) {
        for (int id = 1; id <= count; id++) {
            tickets.add(RULES.kpis(histories.next(id)));
        }
        facts.put(tickets);
    }

    private static KpiReport report(Facts facts, Grouping by, Scope scope, PeriodBasis basis) {
        Period period = Desk.period("Mon+3", 14);
        return new Aggregator(facts)
                .report(new ReportQuery(period, scope, by, TimeBasis.BUSINESS, basis), NOW);
    }

    private static List<Scope> scopes() {
        return List.of(
                Scope.ALL,
                Scope.ALL.withProjects(Set.of("HELP")),
                Scope.ALL.withQueues(Set.of(Optional.of(new QueueId("first")))),
                Scope.ALL.withPriorities(Set.of(Optional.of("High"), Optional.empty())),
                Scope.ALL.withChannels(Set.of(Optional.of("email"))),
                Scope.ALL.withAgents(
                        Set.of(Optional.of(new AgentId("anna")), Optional.of(new AgentId("ben")))));
    }

    @Test
    void coverageAlwaysSumsToTheWhole() {
        fill(20_000);
        for (Scope scope : scopes()) {
            Coverage c = report(facts, Grouping.NONE, scope, PeriodBasis.HAPPENED).coverage();

            assertThat(c.tickets()).isPositive();
            long excluded = sum(c.excluded().values());
            assertThat(c.answered() + sum(c.unanswered().values()) + excluded)
                    .isEqualTo(c.tickets());
            assertThat(c.resolved() + sum(c.unresolved().values()) + excluded)
                    .isEqualTo(c.tickets());
        }
        Coverage all = report(facts, Grouping.NONE, Scope.ALL, PeriodBasis.HAPPENED).coverage();
        assertThat(all).isEqualTo(countedOneByOne(Desk.period("Mon+3", 14)));
        assertThat(all.excluded()).containsOnlyKeys(Gap.EXCLUDED_LINK, Gap.EXCLUDED_LABEL);
    }

    private Coverage countedOneByOne(Period period) {
        List<TicketKpis> created =
                tickets.stream().filter(k -> period.contains(k.created())).toList();
        return new Coverage(
                created.size(),
                created.stream().filter(k -> k.first(Credit.Kind.ANSWERED).isPresent()).count(),
                gaps(created, TicketKpis::unanswered),
                created.stream().filter(k -> k.first(Credit.Kind.RESOLVED).isPresent()).count(),
                gaps(created, TicketKpis::unresolved),
                gaps(created, TicketKpis::excluded));
    }

    private static Map<Gap, Long> gaps(
            List<TicketKpis> created, Function<TicketKpis, Optional<Gap>> why) {
        return created.stream()
                .flatMap(k -> why.apply(k).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void rowsSumToTheTotalWhereACreditHasOneRow() {
        fill(3_000);
        for (Scope scope : scopes()) {
            for (PeriodBasis basis : PeriodBasis.values()) {
                for (Grouping by : GROUPS) {
                    KpiReport report = report(facts, by, scope, basis);
                    assertSum(report, KpiSummary::answered);
                    assertSum(report, KpiSummary::resolved);
                    assertSum(report, KpiSummary::reopened);
                    assertSum(report, row -> row.firstContact().part());
                    assertClocksSum(report);
                }
                for (Grouping by : TIMES) {
                    KpiReport times = report(facts, by, scope, basis);
                    assertSum(times, KpiSummary::answered);
                    assertClocksSum(times);
                    assertSum(times, KpiSummary::opened);
                    assertSum(times, row -> row.escalation().part());
                }
            }
        }
    }

    private static void assertClocksSum(KpiReport report) {
        for (SlaMetric metric : SlaMetric.values()) {
            assertSum(report, row -> row.attainment(metric).met().part());
            assertSum(report, row -> row.attainment(metric).met().whole());
            assertSum(report, row -> row.attainment(metric).open());
        }
    }

    private static void assertSum(KpiReport report, ToLongFunction<KpiSummary> figure) {
        assertThat(report.rows().stream().mapToLong(r -> figure.applyAsLong(r.now())).sum())
                .isEqualTo(figure.applyAsLong(report.total()));
        assertThat(report.rows().stream().mapToLong(r -> figure.applyAsLong(r.before())).sum())
                .isEqualTo(figure.applyAsLong(report.before()));
    }

    /** There is no merging of figures: what adds up is counted apart and together. */
    @Test
    void theWholeIsTheSumOfItsParts() {
        for (int round = 0; round < 30; round++) {
            List<TicketKpis> all = new ArrayList<>();
            List<TicketKpis> left = new ArrayList<>();
            List<TicketKpis> right = new ArrayList<>();
            for (int id = 1; id <= 700; id++) {
                TicketKpis kpis = RULES.kpis(histories.next(id));
                all.add(kpis);
                (random.nextBoolean() ? left : right).add(kpis);
            }
            for (Scope scope : scopes()) {
                for (PeriodBasis basis : PeriodBasis.values()) {
                    KpiReport whole = report(facts(all), Grouping.NONE, scope, basis);
                    KpiReport one = report(facts(left), Grouping.NONE, scope, basis);
                    KpiReport other = report(facts(right), Grouping.NONE, scope, basis);
                    assertThat(sums(whole.total()))
                            .isEqualTo(add(sums(one.total()), sums(other.total())));
                    assertThat(sums(whole.before()))
                            .isEqualTo(add(sums(one.before()), sums(other.before())));
                    assertThat(sums(whole.coverage()))
                            .isEqualTo(add(sums(one.coverage()), sums(other.coverage())));
                }
            }
        }
    }

    /** A row that one of the parts lacks adds nothing. */
    @Test
    void everyRowIsTheSumOfItsParts() {
        for (int round = 0; round < 8; round++) {
            fill(500);
            int half = random.nextInt(500);
            for (Grouping by : Grouping.values()) {
                for (Scope scope : scopes()) {
                    Map<GroupKey, List<Long>> sums = new HashMap<>();
                    for (List<TicketKpis> part :
                            List.of(tickets.subList(0, half), tickets.subList(half, 500))) {
                        rows(part, by, scope)
                                .forEach((k, v) -> sums.merge(k, v, ReportPropertiesTest::add));
                    }
                    assertThat(rows(tickets, by, scope)).isEqualTo(sums);
                }
            }
            tickets.clear();
        }
    }

    private static Map<GroupKey, List<Long>> rows(
            List<TicketKpis> tickets, Grouping by, Scope scope) {
        return report(facts(tickets), by, scope, PeriodBasis.HAPPENED).rows().stream()
                .collect(Collectors.toMap(KpiReport.Row::key, row -> sums(row.now())));
    }

    private static Facts facts(List<TicketKpis> tickets) {
        Facts facts = new Facts();
        facts.put(tickets);
        return facts;
    }

    private static List<Long> sums(KpiSummary s) {
        return List.of(
                s.opened(),
                s.answered(),
                s.resolved(),
                s.reopened(),
                s.firstResponse().n(),
                s.resolution().n(),
                sum(s.firstResponse()),
                sum(s.resolution()),
                s.firstContact().part(),
                s.firstContact().whole(),
                s.escalation().part(),
                s.escalation().whole());
    }

    private static List<Long> sums(Coverage c) {
        List<Long> sums = new ArrayList<>(List.of(c.tickets(), c.answered(), c.resolved()));
        for (Gap gap : Gap.values()) {
            sums.add(c.unanswered().getOrDefault(gap, 0L));
            sums.add(c.unresolved().getOrDefault(gap, 0L));
        }
        return sums;
    }

    /** In milliseconds, in which every length is whole. */
    private static long sum(DurationStats stats) {
        return Math.round(stats.mean().map(mean -> mean.toNanos() / 1e6 * stats.n()).orElse(0.0));
    }

    private static List<Long> add(List<Long> a, List<Long> b) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i) + b.get(i));
        }
        return sums;
    }
}
