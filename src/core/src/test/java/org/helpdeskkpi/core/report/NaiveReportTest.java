package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.testing.Seed;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** A fast report equals the one that reads as its definition; a case is a ticket in a query. */
class NaiveReportTest {
    private static final int CASES = Seed.cases(150_000);
    private static final int TICKETS = 100;
    private static final int QUERIES = 25;

    private final Random random = Seed.random(this);
    private final RandomTickets histories = new RandomTickets(random);

    @Test
    void everyRowEqualsACountOverAllCredits() {
        for (int tried = 0; tried < CASES; tried += TICKETS * QUERIES) {
            List<TicketKpis> tickets = tickets();
            Facts facts = new Facts();
            facts.put(tickets);
            for (int i = 0; i < QUERIES; i++) {
                assertSame(facts, new NaiveReport(tickets, query(), Desk.LATER));
            }
        }
    }

    private List<TicketKpis> tickets() {
        List<TicketKpis> tickets = new ArrayList<>();
        for (int id = 1; id <= TICKETS; id++) {
            tickets.add(HelpDesk.standard().kpis(histories.next(id)));
        }
        return tickets;
    }

    private static void assertSame(Facts facts, NaiveReport naive) {
        ReportQuery query = naive.query();
        Period before = query.period().previous();
        KpiReport report = new Aggregator(facts).report(query, Desk.LATER);
        assertThat(NaiveReport.figures(report.total())).isEqualTo(naive.total(query.period()));
        assertThat(NaiveReport.figures(report.before())).isEqualTo(naive.total(before));
        if (query.by().isNarrow()) {
            assertThat(rows(report, KpiReport.Row::now)).isEqualTo(naive.rows(query.period()));
            assertThat(rows(report, KpiReport.Row::before)).isEqualTo(naive.rows(before));
        }
    }

    private static Map<String, List<Object>> rows(
            KpiReport report, Function<KpiReport.Row, KpiSummary> side) {
        Map<String, List<Object>> rows = new TreeMap<>();
        for (KpiReport.Row row : report.rows()) {
            KpiSummary s = side.apply(row);
            if (s.opened() + s.answered() + s.resolved() + s.reopened() > 0) {
                rows.put(NaiveReport.name(row.key()), NaiveReport.figures(s));
            }
        }
        return rows;
    }

    private ReportQuery query() {
        LocalDate first = Desk.period("Mon", 1).from().plusDays(random.nextInt(60));
        ZoneId zone = ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "Asia/Kolkata");
        Scope scope =
                new Scope(
                        random.nextBoolean() ? Set.of("HELP") : Set.of(),
                        some(Stream.of("first", "billing").map(QueueId::new).toList()),
                        some(Stream.of("anna", "ben").map(AgentId::new).toList()),
                        some(List.of("Low", "High")),
                        some(List.of("email", "chat")));
        return new ReportQuery(
                new Period(first, first.plusDays(1 + random.nextInt(25)), zone),
                scope,
                any(Grouping.values()),
                any(TimeBasis.values()),
                any(PeriodBasis.values()));
    }

    /** Mostly all; one, several, or what has none. */
    private <T> Set<Optional<T>> some(List<T> values) {
        return switch (random.nextInt(8)) {
            case 0 -> Set.of(Optional.empty());
            case 1 -> Set.of(Optional.of(values.get(random.nextInt(values.size()))));
            case 2 -> Set.of(Optional.of(values.get(0)), Optional.empty());
            default -> Set.of();
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
