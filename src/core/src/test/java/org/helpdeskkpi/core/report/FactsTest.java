package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** What replacing tickets again and again does to the facts: nothing that a report could tell. */
class FactsTest {
    private static final HelpDesk DESK = HelpDesk.standard().targets(Targets.ofEveryKind());

    private final Random random = Seed.random(this);
    private final RandomTickets histories = new RandomTickets(random);
    private final List<TicketKpis> tickets = new ArrayList<>();
    private final Facts facts = new Facts();

    private void fill(int count) {
        for (int id = 1; id <= count; id++) {
            tickets.add(DESK.kpis(histories.next(id)));
        }
        facts.put(tickets);
    }

    private static KpiReport report(Facts facts, Grouping by) {
        var query =
                new ReportQuery(
                        Desk.period("Mon+3", 14),
                        Scope.ALL,
                        by,
                        TimeBasis.BUSINESS,
                        PeriodBasis.HAPPENED);
        return new Aggregator(facts).report(query, When.at("Mon+4 12:00"));
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
            TicketKpis next = DESK.kpis(histories.next(id.value()));
            tickets.set(at, next);
            facts.put(List.of(next));
        }
        Facts atOnce = new Facts();
        atOnce.put(tickets);

        assertThat(facts.tickets()).isEqualTo(tickets.size());
        for (Grouping by : Grouping.values()) {
            assertThat(report(facts, by)).isEqualTo(report(atOnce, by));
        }
    }

    @Test
    void aReaderSeesEveryTicketWholeWhileAWriterReplacesThem() throws InterruptedException {
        fill(2_000);
        KpiReport before = report(facts, Grouping.QUEUE);
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
                assertThat(report(facts, Grouping.QUEUE)).isEqualTo(before);
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }
}
