package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** How a clock that is not stopped stands, to the millisecond. */
class OpenClockStatesTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .targets(
                            SlaPolicy.of(
                                    SlaTarget.of(
                                            "answer",
                                            SlaMetric.FIRST_RESPONSE,
                                            Duration.ofHours(4))));

    private static List<Figure> standsIn(Instant now) {
        Facts facts = new Facts();
        facts.put(List.of(DESK.kpis(ticket().created("Mon 09:00"))));
        return Stream.of(Figure.RUNNING, Figure.AT_RISK, Figure.OPEN_BREACHES)
                .filter(figure -> total(facts, figure, now) == 1)
                .toList();
    }

    private static long total(Facts facts, Figure figure, Instant now) {
        var query =
                new ReportQuery(
                        Desk.period("Mon", 7),
                        Scope.ALL,
                        Grouping.NONE,
                        TimeBasis.ELAPSED,
                        PeriodBasis.HAPPENED);
        var page = new ListQuery.Page(ListQuery.Order.EARLIEST, 0, 1);
        var asked = new ListQuery(query, figure, Slice.ALL, Optional.empty(), page);
        return new Aggregator(facts).list(asked, now).total();
    }

    @Test
    void withTheWarningsShareLeftItIsNotAtRiskYet() {
        assertThat(standsIn(When.at("Mon 12:00"))).containsExactly(Figure.RUNNING);
        assertThat(standsIn(When.at("Mon 12:00").plusMillis(1))).containsExactly(Figure.AT_RISK);
    }

    @Test
    void atTheInstantItIsDueItIsNotBreachedYet() {
        assertThat(standsIn(When.at("Mon 13:00"))).containsExactly(Figure.AT_RISK);
        assertThat(standsIn(When.at("Mon 13:00").plusMillis(1)))
                .containsExactly(Figure.OPEN_BREACHES);
    }
}
