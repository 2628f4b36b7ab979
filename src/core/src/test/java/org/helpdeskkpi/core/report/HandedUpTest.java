package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** The list of what was handed up in a period, held to the credits of random tickets. */
class HandedUpTest {
    private static final HelpDesk DESK = HelpDesk.standard();
    private static final Instant NOW = When.at("Mon+6 12:00");

    private final Random random = Seed.random(this);
    private final RandomTickets histories = new RandomTickets(random);
    private final List<TicketKpis> tickets =
            LongStream.rangeClosed(1, 800).mapToObj(id -> DESK.kpis(histories.next(id))).toList();

    @Test
    void eachEscalationOfThePeriodIsListedOnceWheneverItsTicketWasOpened() {
        assertThat(tickets.stream().flatMap(HandedUpTest::escalations)).hasSizeGreaterThan(100);
        for (int i = 0; i < 40; i++) {
            Period period = aPeriod();
            assertThat(listed(period, PeriodBasis.HAPPENED))
                    .containsExactlyInAnyOrderElementsOf(
                            tickets.stream().flatMap(kpis -> within(period, kpis)).toList());
        }
    }

    @Test
    void byCreationThoseOfTheTicketsOpenedInThePeriodAreListed() {
        for (int i = 0; i < 40; i++) {
            Period period = aPeriod();
            assertThat(listed(period, PeriodBasis.CREATED))
                    .containsExactlyInAnyOrderElementsOf(
                            tickets.stream()
                                    .filter(kpis -> period.contains(kpis.created()))
                                    .flatMap(HandedUpTest::escalations)
                                    .toList());
        }
    }

    private Period aPeriod() {
        LocalDate first = Desk.period("Mon", 1).from().plusDays(random.nextInt(50));
        return new Period(first, first.plusDays(1 + random.nextInt(20)), ZoneOffset.UTC);
    }

    private static Stream<String> within(Period period, TicketKpis kpis) {
        return kpis.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.ESCALATED)
                .filter(credit -> period.contains(credit.at()))
                .map(credit -> kpis.ticket() + " " + credit.at());
    }

    private static Stream<String> escalations(TicketKpis kpis) {
        return kpis.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.ESCALATED)
                .map(credit -> kpis.ticket() + " " + credit.at());
    }

    private List<String> listed(Period period, PeriodBasis basis) {
        Facts facts = new Facts();
        facts.put(tickets);
        ReportQuery query =
                new ReportQuery(period, Scope.ALL, Grouping.NONE, TimeBasis.ELAPSED, basis);
        ListQuery.Page all = ListQuery.Page.whole(ListQuery.Order.LATEST);
        return new Aggregator(facts)
                        .list(
                                new ListQuery(
                                        query, Figure.HANDED_UP, Slice.ALL, Optional.empty(), all),
                                NOW)
                        .entries()
                        .stream()
                        .map(entry -> entry.ticket() + " " + entry.at())
                        .toList();
    }
}
