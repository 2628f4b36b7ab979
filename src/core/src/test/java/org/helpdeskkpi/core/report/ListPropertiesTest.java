package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.ExclusionRules;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure and the list behind it never disagree, tried on random tickets and queries. */
class ListPropertiesTest {
    /** In the midst of the tickets' time, so that some periods hold it. */
    private static final Instant NOW = When.at("Mon+6 12:00");

    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .targets(Targets.ofEveryKind())
                    .rules(
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
    private final Facts facts = new Facts();

    @BeforeEach
    void fill() {
        RandomTickets histories = new RandomTickets(random);
        facts.put(
                Stream.iterate(1, id -> id + 1)
                        .limit(800)
                        .map(id -> DESK.kpis(histories.next(id)))
                        .toList());
    }

    @Test
    void aListIsAsLongAsItsFigureForEveryFigureAndRow() {
        for (int i = 0; i < 60; i++) {
            KpiReport report = aReport();
            ReportQuery asked = report.query();
            assertSameSizes(report.total(), asked);
            assertSameSizes(
                    report.before(), RandomQueries.within(asked, asked.period().previous()));
            for (KpiReport.Row row : report.rows()) {
                ReportQuery behind = behind(row.key(), asked);
                assertSameSizes(row.now(), behind);
                if (!asked.by().isByTime()) {
                    assertSameSizes(
                            row.before(), RandomQueries.within(behind, asked.period().previous()));
                }
            }
            assertSameGaps(report);
        }
    }

    @Test
    void theLengthsOfAListAreTheFiguresStatistics() {
        for (int i = 0; i < 40; i++) {
            KpiReport report = aReport();
            assertThat(list(report.query(), Figure.FRT).lengths())
                    .isEqualTo(report.total().firstResponse());
            assertThat(list(report.query(), Figure.ART).lengths())
                    .isEqualTo(report.total().resolution());
        }
    }

    @Test
    void itsPagesTogetherAreTheWholeListInOrder() {
        for (int i = 0; i < 40; i++) {
            ReportQuery asked = aReport().query();
            List<Listing.Entry> all = pages(asked, Figure.ART, 1 + random.nextInt(200));

            assertThat(all).doesNotHaveDuplicates();
            assertThat(all).hasSize((int) list(asked, Figure.ART).total());
            assertThat(all.stream().map(e -> e.length().orElseThrow()))
                    .isSortedAccordingTo(Comparator.<Duration>reverseOrder());
        }
    }

    @Test
    void aReaderIsShownNothingOfOthersButTheirNumber() {
        AgentId anna = RandomQueries.AGENTS.get(0);
        for (int i = 0; i < 40; i++) {
            ReportQuery asked = aReport().query();
            Listing shown = shownTo(anna, Set.of("HELP"), asked);

            assertThat(shown.total()).isEqualTo(list(asked, Figure.ANSWERED).total());
            assertThat(shown.entries())
                    .allMatch(entry -> entry.agent().equals(Optional.of(anna)))
                    .hasSize((int) Math.min(200, shown.total() - shown.others()));
        }
    }

    @Test
    void theWholeOfAListIsItsPagesTogether() {
        for (int i = 0; i < 40; i++) {
            ReportQuery asked = aReport().query();
            ListQuery.Page whole = ListQuery.Page.whole(ListQuery.Order.LONGEST);
            assertThat(
                            list(new ListQuery(
                                            asked, Figure.ART, Slice.ALL, Optional.empty(), whole))
                                    .entries())
                    .isEqualTo(pages(asked, Figure.ART, 100));
        }
    }

    void aReaderIsShownEverythingOfProjectsThatGuardNobody() {
        for (int i = 0; i < 10; i++) {
            ReportQuery asked = aReport().query();
            Listing shown = shownTo(RandomQueries.AGENTS.get(0), Set.of("ELSEWHERE"), asked);

            assertThat(shown.others()).isZero();
            assertThat(shown.entries()).isEqualTo(list(asked, Figure.ANSWERED).entries());
            assertThat(shown.entries()).allMatch(entry -> entry.project().equals("HELP"));
        }
    }

    private Listing shownTo(AgentId agent, Set<String> guarded, ReportQuery asked) {
        var reader = Optional.of(new ListQuery.Reader(agent, guarded));
        var query = new ListQuery(asked, Figure.ANSWERED, Slice.ALL, reader, page(0));
        return new Aggregator(facts).list(query, NOW);
    }

    private KpiReport aReport() {
        return new Aggregator(facts).report(new RandomQueries(random).next(20), NOW);
    }

    /** What a row's list is asked for. */
    private static ReportQuery behind(GroupKey key, ReportQuery asked) {
        if (key.bucket().isPresent()) {
            return RandomQueries.within(asked, key.bucket().get().days());
        }
        Scope scope = asked.scope();
        scope = asked.by().isByAgent() ? scope.withAgents(Set.of(key.agent())) : scope;
        scope = asked.by().isByQueue() ? scope.withQueues(Set.of(key.queue())) : scope;
        if (asked.by() == Grouping.PRIORITY) {
            scope = scope.withPriorities(Set.of(key.standing().priority()));
        } else if (asked.by() == Grouping.CHANNEL) {
            scope = scope.withChannels(Set.of(key.standing().channel()));
        }
        return new ReportQuery(
                asked.period(), scope, asked.by(), asked.time(), asked.basis(), asked.contactsOf());
    }

    private void assertSameSizes(KpiSummary figures, ReportQuery query) {
        sizes(figures)
                .forEach(
                        (figure, size) ->
                                assertThat(list(query, figure).total())
                                        .as(figure + " of " + query)
                                        .isEqualTo(size));
    }

    private static Map<Figure, Long> sizes(KpiSummary s) {
        Map<Figure, Long> sizes = new EnumMap<>(Figure.class);
        sizes.put(Figure.OPENED, s.opened());
        sizes.put(Figure.ANSWERED, s.answered());
        sizes.put(Figure.RESOLVED, s.resolved());
        sizes.put(Figure.REOPENED, s.reopened());
        sizes.put(Figure.FRT, s.firstResponse().n());
        sizes.put(Figure.ART, s.resolution().n());
        sizes.put(Figure.FCR, s.firstContact().part());
        sizes.put(Figure.FCR_NOT, missed(s.firstContact()));
        sizes.put(Figure.ESCALATION, s.escalation().part());
        sizes.put(Figure.FRT_MET, s.attainment(SlaMetric.FIRST_RESPONSE).met().part());
        sizes.put(Figure.FRT_MISSED, missed(s.attainment(SlaMetric.FIRST_RESPONSE).met()));
        sizes.put(Figure.FRT_OPEN, s.attainment(SlaMetric.FIRST_RESPONSE).open());
        sizes.put(Figure.ART_MET, s.attainment(SlaMetric.RESOLUTION).met().part());
        sizes.put(Figure.ART_MISSED, missed(s.attainment(SlaMetric.RESOLUTION).met()));
        sizes.put(Figure.ART_OPEN, s.attainment(SlaMetric.RESOLUTION).open());
        sizes.put(Figure.NEXT_MET, s.attainment(SlaMetric.NEXT_RESPONSE).met().part());
        sizes.put(Figure.NEXT_MISSED, missed(s.attainment(SlaMetric.NEXT_RESPONSE).met()));
        sizes.put(Figure.NEXT_OPEN, s.attainment(SlaMetric.NEXT_RESPONSE).open());
        sizes.put(Figure.IN_QUEUE_MET, s.attainment(SlaMetric.TIME_IN_QUEUE).met().part());
        sizes.put(Figure.IN_QUEUE_MISSED, missed(s.attainment(SlaMetric.TIME_IN_QUEUE).met()));
        sizes.put(Figure.IN_QUEUE_OPEN, s.attainment(SlaMetric.TIME_IN_QUEUE).open());
        return sizes;
    }

    private static long missed(Rate rate) {
        return rate.whole() - rate.part();
    }

    private void assertSameGaps(KpiReport report) {
        Coverage coverage = report.coverage();
        for (Gap gap : Gap.values()) {
            assertThat(gap(report.query(), Figure.UNANSWERED, Optional.of(gap)))
                    .isEqualTo(coverage.unanswered().getOrDefault(gap, 0L));
            assertThat(gap(report.query(), Figure.UNRESOLVED, Optional.of(gap)))
                    .isEqualTo(coverage.unresolved().getOrDefault(gap, 0L));
            assertThat(gap(report.query(), Figure.EXCLUDED, Optional.of(gap)))
                    .isEqualTo(coverage.excluded().getOrDefault(gap, 0L));
        }
        long excluded = gap(report.query(), Figure.EXCLUDED, Optional.empty());
        assertThat(gap(report.query(), Figure.UNANSWERED, Optional.empty()))
                .isEqualTo(coverage.tickets() - coverage.answered() - excluded);
        assertThat(gap(report.query(), Figure.UNRESOLVED, Optional.empty()))
                .isEqualTo(coverage.tickets() - coverage.resolved() - excluded);
    }

    private long gap(ReportQuery query, Figure figure, Optional<Gap> gap) {
        return list(new ListQuery(query, figure, Slice.of(gap), Optional.empty(), page(0))).total();
    }

    private List<Listing.Entry> pages(ReportQuery query, Figure figure, int limit) {
        List<Listing.Entry> all = new ArrayList<>();
        for (int offset = 0; offset == all.size(); offset += limit) {
            var page = new ListQuery.Page(ListQuery.Order.LONGEST, offset, limit);
            all.addAll(
                    list(new ListQuery(query, figure, Slice.ALL, Optional.empty(), page))
                            .entries());
        }
        return all;
    }

    private Listing list(ReportQuery query, Figure figure) {
        return list(new ListQuery(query, figure, Slice.ALL, Optional.empty(), page(0)));
    }

    private Listing list(ListQuery query) {
        return new Aggregator(facts).list(query, NOW);
    }

    private static ListQuery.Page page(int offset) {
        return new ListQuery.Page(ListQuery.Order.LATEST, offset, ListQuery.Page.LARGEST);
    }
}
