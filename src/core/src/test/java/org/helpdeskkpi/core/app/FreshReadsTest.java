package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.memory.MemoryKpiStore;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.OpenClocks;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.report.Slice;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** Each way of reading figures sees what any node has stored until now. */
class FreshReadsTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .targets(SlaPolicy.of(Targets.hours("solved", SlaMetric.RESOLUTION, 4)));
    private static final Instant NOW = When.at("Mon+1 12:00");
    private static final Period FORTNIGHT =
            new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 19), ZoneOffset.UTC);
    private static final ReportQuery QUERY =
            new ReportQuery(
                    FORTNIGHT, Scope.ALL, Grouping.QUEUE, TimeBasis.ELAPSED, PeriodBasis.HAPPENED);

    private final MemoryKpiStore store = new MemoryKpiStore();
    private final KpiReports reports = new KpiReports(store, 1);

    private void store(TicketBuilder ticket) {
        store.save(1, List.of(DESK.kpis(ticket)));
    }

    private static TicketBuilder answered(long id) {
        return ticket().id(id).in("first").created("Mon 09:00").reply("anna", "Mon 10:00");
    }

    @Test
    void reportListDistributionAndLoad() {
        store(answered(1));
        assertThat(reports.report(QUERY, NOW).total().answered()).isEqualTo(1);
        store(answered(2));
        var latest = new ListQuery.Page(ListQuery.Order.LATEST, 0, 10);
        var list = new ListQuery(QUERY, Figure.FRT, Slice.ALL, Optional.empty(), latest);
        assertThat(reports.list(list, NOW).entries()).hasSize(2);
        store(answered(3));
        assertThat(reports.distribution(QUERY, Figure.FRT, NOW).lengths().n()).isEqualTo(3);
        store(answered(4));
        var cells = reports.load(QUERY, DESK.settings().calendars().standard()).cells();
        assertThat(cells.stream().mapToLong(cell -> cell.answered()).sum()).isEqualTo(4);
    }

    @Test
    void choicesSpikesAndClocks() {
        store(answered(1));
        assertThat(reports.choices(Scope.ALL).agents()).contains(new AgentId("anna"));
        store(answered(2));
        Spikes spikes = reports.spikes(FORTNIGHT, Scope.ALL, NOW);
        assertThat(spikes.charts())
                .flatExtracting(chart -> chart.days())
                .extracting(day -> day.rate().whole())
                .contains(2L);
        store(answered(3));
        OpenClocks clocks = clocks();
        assertThat(clocks.total()).isEqualTo(3);
        assertThat(reports.read(clocks.spots()))
                .extracting(OpenClocks.Entry::ticket)
                .containsExactlyInAnyOrder(new TicketId(1), new TicketId(2), new TicketId(3));
    }

    @Test
    void aClockThatWasStoppedInTheMeantimeIsLeftOut() {
        store(answered(1));
        store(answered(2));
        OpenClocks clocks = clocks();
        store(answered(2).resolve("anna", "Mon 11:00"));

        assertThat(reports.read(clocks.spots()))
                .extracting(OpenClocks.Entry::ticket)
                .containsExactly(new TicketId(1));
        assertThat(clocks().total()).isEqualTo(1);
    }

    @Test
    void whatWasRemovedIsGone() {
        store(answered(1));
        store(answered(2));
        reports.refresh();
        store.remove(1, new TicketId(1));

        assertThat(reports.reach(QUERY, List.of())).containsExactly(new TicketId(2));
        assertThat(reports.report(QUERY, NOW).total().answered()).isEqualTo(1);
    }

    private OpenClocks clocks() {
        var page = new ClockQuery.Page(0, 10);
        return reports.clocks(
                new ClockQuery(Scope.ALL, Set.of(), Set.of(), Optional.empty(), page), NOW);
    }
}
