package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.kpi.FirstContactRules.Of;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** First contact as a share of the received tickets, tried on random ones. */
class GrossContactPropertiesTest {
    private final RandomTickets histories = new RandomTickets(Seed.random(this));

    private Facts facts() {
        List<TicketKpis> tickets = new ArrayList<>();
        for (int id = 1; id <= 3_000; id++) {
            tickets.add(HelpDesk.standard().kpis(histories.next(id)));
        }
        Facts facts = new Facts();
        facts.put(tickets);
        return facts;
    }

    /** By creation the same tickets were met; only what they are a share of differs. */
    @Test
    void theSameTicketsAreMetAsOfTheResolvedInEveryRow() {
        Aggregator aggregator = new Aggregator(facts());
        Scope first = Scope.ALL.withQueues(Set.of(Optional.of(new QueueId("first"))));
        for (Scope scope : List.of(Scope.ALL, first)) {
            for (Grouping by : Grouping.values()) {
                ReportQuery query =
                        new ReportQuery(
                                Desk.period("Mon+3", 14),
                                scope,
                                by,
                                TimeBasis.ELAPSED,
                                PeriodBasis.CREATED);
                KpiReport net = aggregator.report(query, Desk.LATER);
                KpiReport gross = aggregator.report(query.withContactsOf(Of.RECEIVED), Desk.LATER);

                assertSameMet(gross.total(), net.total());
                assertThat(gross.rows()).hasSameSizeAs(net.rows());
                for (int i = 0; i < gross.rows().size(); i++) {
                    assertSameMet(gross.rows().get(i).now(), net.rows().get(i).now());
                }
            }
        }
    }

    private static void assertSameMet(KpiSummary gross, KpiSummary net) {
        assertThat(gross.firstContact().part()).isEqualTo(net.firstContact().part());
        assertThat(gross.firstContact().whole()).isEqualTo(gross.opened());
        assertThat(net.firstContact().whole()).isEqualTo(net.resolved());
    }
}
