package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

class SpikeScanTest {
    private static final Period WEEK = Desk.period("Mon+13", 7);
    private static final Period WEEKS = Desk.period("Mon+3", 21);

    /** A hundred days of ten tickets, of which one is handed up; on one day eight. */
    @Test
    void theDayOfASpikeIsMarkedWithItsTicketsInTheQueueThatHandedThemUp() {
        List<TicketKpis> tickets = new ArrayList<>();
        for (int day = 0; day < 7 * 14; day++) {
            for (int i = 0; i < 10; i++) {
                boolean up = i < (day == 7 * 13 + 2 ? 8 : 1);
                tickets.add(HelpDesk.standard().kpis(onDay(day, tickets.size(), up)));
            }
        }
        Facts facts = new Facts();
        facts.put(tickets);

        Spikes spikes = new Aggregator(facts).spikes(WEEK, Scope.ALL, Desk.LATER);

        assertThat(spikes.charts())
                .extracting(chart -> chart.queue().orElseThrow().value())
                .containsExactly("first", "second");
        assertThat(spikes.charts().get(0).days())
                .filteredOn(day -> day.mark() != Spikes.Mark.NONE)
                .singleElement()
                .satisfies(
                        day -> {
                            assertThat(day.day()).isEqualTo(WEEK.from().plusDays(2));
                            assertThat(day.rate()).isEqualTo(new Rate(8, 10, 0));
                            assertThat(day.mark()).isEqualTo(Spikes.Mark.UP);
                            assertThat(day.usual().orElseThrow().centre()).isEqualTo(0.1);
                        });
    }

    private static TicketBuilder onDay(int day, int id, boolean up) {
        String morning = When.MONDAY.plusDays(day) + " 09:00";
        TicketBuilder ticket = ticket().id(id + 1).in("first").created(morning);
        return up ? ticket.move("anna", "second", When.MONDAY.plusDays(day) + " 10:00") : ticket;
    }

    @Test
    void itsRatesAreThoseOfTheReportsDaysInEachQueue() {
        Random random = Seed.random(this);
        RandomTickets histories = new RandomTickets(random);
        for (int round = 0; round < 15; round++) {
            Facts facts = new Facts();
            for (int id = 1; id <= 250; id++) {
                facts.put(List.of(HelpDesk.standard().kpis(histories.next(id))));
            }
            Scope scope =
                    random.nextBoolean()
                            ? Scope.ALL
                            : Scope.ALL.withAgents(Set.of(Optional.of(new AgentId("anna"))));
            for (String queue : List.of("first", "billing", "second", "-")) {
                Optional<QueueId> id =
                        Optional.of(queue).filter(q -> !q.equals("-")).map(QueueId::new);
                assertThat(charted(facts, scope, id))
                        .isEqualTo(reported(facts, scope.withQueues(Set.of(id))));
            }
        }
    }

    private static List<Rate> charted(Facts facts, Scope scope, Optional<QueueId> queue) {
        return new Aggregator(facts)
                .spikes(WEEKS, scope, Desk.LATER).charts().stream()
                        .filter(chart -> chart.queue().equals(queue))
                        .flatMap(chart -> chart.days().stream())
                        .map(Spikes.Day::rate)
                        .toList();
    }

    /** None for a queue without a ticket in all the days. */
    private static List<Rate> reported(Facts facts, Scope scope) {
        var query =
                new ReportQuery(
                        WEEKS, scope, Grouping.DAY, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);
        List<Rate> rates =
                new Aggregator(facts)
                        .report(query, Desk.LATER).rows().stream()
                                .map(row -> row.now().escalation())
                                .toList();
        return rates.stream().allMatch(rate -> rate.whole() == 0) ? List.of() : rates;
    }
}
