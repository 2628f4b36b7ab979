package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.FirstResponseRules.By;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

/** The first change out of a waiting status as the first response. */
class StatusLeftTest {
    private static final HelpDesk DESK =
            HelpDesk.standard()
                    .rules(
                            r ->
                                    r.withFirstResponse(
                                            r.firstResponse()
                                                    .withBy(By.STATUS_LEFT, "Open", "New")));

    private static Optional<Duration> elapsed(TicketBuilder ticket) {
        return DESK.kpis(ticket)
                .first(Credit.Kind.ANSWERED)
                .flatMap(Credit::span)
                .map(span -> span.elapsed());
    }

    private static List<Verdict> verdicts(TicketBuilder ticket) {
        return DESK.kpis(ticket).evidence().stream()
                .filter(e -> e.metric() == Metric.FIRST_RESPONSE)
                .map(Evidence::verdict)
                .toList();
    }

    @Test
    void theFirstChangeOutOfTheStatusesCountsAndCommentsDoNot() {
        var ticket =
                ticket().reply("anna", "Mon 09:10")
                        .status("ben", "Working", "Mon 10:00")
                        .status("ben", "Open", "Mon 11:00")
                        .status("ben", "Working", "Mon 12:00");

        assertThat(elapsed(ticket)).contains(Duration.ofHours(1));
        assertThat(DESK.kpis(ticket).first(Credit.Kind.ANSWERED).flatMap(Credit::agent))
                .contains(new AgentId("ben"));
        assertThat(verdicts(ticket))
                .containsExactly(Verdict.STARTED, Verdict.COUNTED, Verdict.LATER);
    }

    @Test
    void neitherAChangeAmongTheStatusesNorAutomationNorTheReporterResponds() {
        var ticket =
                ticket().status("anna", "New", "Mon 09:10")
                        .status("robot", "Working", "Mon 09:20")
                        .status("carla", "Open", "Mon 09:30")
                        .status("carla", "Cancelled", "Mon 09:40");

        assertThat(elapsed(ticket)).isEmpty();
        assertThat(verdicts(ticket))
                .containsExactly(
                        Verdict.STARTED,
                        Verdict.OTHER_STATUS,
                        Verdict.AUTOMATION,
                        Verdict.OTHER_STATUS,
                        Verdict.REPORTER);
    }

    @Test
    void whatIsStillWaitingSaysSo() {
        assertThat(DESK.kpis(ticket().reply("anna", "Mon 10:00")).unanswered())
                .contains(Gap.STATUS_NOT_LEFT);
        assertThat(DESK.kpis(ticket().status("robot", "Working", "Mon 10:00")).unanswered())
                .contains(Gap.ONLY_AUTOMATION);
    }

    @Test
    void theVerdictNamesTheStatusThatWasLeft() {
        assertThat(DESK.kpis(ticket().status("anna", "Working", "Mon 10:00")).evidence())
                .filteredOn(Evidence::counted)
                .extracting(Evidence::about)
                .containsExactly(Optional.of("Open"));
    }
}
