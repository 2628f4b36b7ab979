package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.stream.Stream;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** Which tickets a query could count: the period is the second week, the one before the first. */
class ReachTest {
    private final Facts facts = new Facts();

    private void put(TicketBuilder... tickets) {
        facts.put(Stream.of(tickets).map(HelpDesk.standard()::kpis).toList());
    }

    private List<Long> reach(PeriodBasis basis, Long... changed) {
        var query =
                new ReportQuery(
                        Desk.period("Mon+1", 7),
                        Scope.ALL,
                        Grouping.NONE,
                        TimeBasis.ELAPSED,
                        basis);
        List<TicketId> ids = Stream.of(changed).map(TicketId::new).toList();
        return new Aggregator(facts).reach(query, ids).stream().map(TicketId::value).toList();
    }

    private static TicketBuilder of(long id, String created) {
        return ticket().id(id).created(created);
    }

    @Test
    void aTicketIsInReachUntilTheInstantAtWhichThePeriodEnds() {
        put(of(1, "2026-01-18 23:59"), of(2, "2026-01-19 00:00"));

        assertThat(reach(PeriodBasis.HAPPENED, 1L, 2L)).containsExactly(1L);
    }

    @Test
    void whatHappenedAtTheInstantAtWhichThePeriodBeforeBeganIsInReach() {
        put(
                of(1, "2026-01-01 09:00").reply("anna", "2026-01-05 00:00"),
                of(2, "2026-01-01 09:00").reply("anna", "2026-01-04 23:59"),
                of(3, "2026-01-05 00:00"),
                of(4, "2026-01-04 23:59"));

        assertThat(reach(PeriodBasis.HAPPENED)).containsExactly(1L, 3L);
        assertThat(reach(PeriodBasis.HAPPENED, 2L)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void byCreationOnlyWhatWasCreatedWithinThePeriodsIsInReach() {
        put(of(1, "2026-01-04 23:59").reply("anna", "2026-01-06 00:00"), of(2, "2026-01-05 00:00"));

        assertThat(reach(PeriodBasis.CREATED, 1L, 2L)).containsExactly(2L);
    }

    @Test
    void whatWasReplacedOrRemovedIsJudgedByWhatItIsNow() {
        put(of(1, "2026-01-12 09:00"), of(2, "2026-01-12 09:00"));
        put(of(1, "2026-02-12 09:00"));
        facts.remove(new TicketId(2));

        assertThat(reach(PeriodBasis.HAPPENED)).isEmpty();
    }
}
