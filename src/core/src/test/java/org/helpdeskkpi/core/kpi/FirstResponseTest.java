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
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

class FirstResponseTest {
    private static final HelpDesk DESK = HelpDesk.standard();

    private static Optional<Duration> elapsed(TicketBuilder ticket) {
        return elapsed(DESK, ticket);
    }

    private static Optional<Duration> elapsed(HelpDesk desk, TicketBuilder ticket) {
        return answered(desk, ticket).flatMap(Credit::span).map(span -> span.elapsed());
    }

    private static Optional<Credit> answered(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket).first(Credit.Kind.ANSWERED);
    }

    private static List<Verdict> verdicts(TicketBuilder ticket) {
        return DESK.kpis(ticket).evidence().stream()
                .filter(e -> e.metric() == Metric.FIRST_RESPONSE)
                .map(Evidence::verdict)
                .toList();
    }

    @Test
    void theFirstPublicReplyOfAnAgentEndsTheWait() {
        var ticket = ticket().created("Mon 09:00").reply("anna", "Mon 09:40");

        assertThat(elapsed(ticket)).contains(Duration.ofMinutes(40));
        assertThat(DESK.kpis(ticket).unanswered()).isEmpty();
        assertThat(verdicts(ticket)).containsExactly(Verdict.STARTED, Verdict.COUNTED);
    }

    @Test
    void internalNotesDoNotCountAsFirstResponse() {
        var ticket =
                ticket().created("Mon 09:00").note("anna", "Mon 09:10").reply("ben", "Mon 10:00");

        assertThat(elapsed(ticket)).contains(Duration.ofHours(1));
        assertThat(verdicts(ticket))
                .containsExactly(Verdict.STARTED, Verdict.INTERNAL, Verdict.COUNTED);
    }

    @Test
    void automationNeverCounts() {
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("robot", "Mon 09:01")
                        .reply("anna", "Mon 10:00");

        assertThat(elapsed(ticket)).contains(Duration.ofHours(1));
        assertThat(verdicts(ticket))
                .containsExactly(Verdict.STARTED, Verdict.AUTOMATION, Verdict.COUNTED);
    }

    @Test
    void customersDoNotAnswerThemselves() {
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("carla", "Mon 09:01")
                        .reply("carlo", "Mon 09:02")
                        .reply("anna", "Mon 10:00")
                        .reply("ben", "Mon 11:00");

        assertThat(verdicts(ticket))
                .containsExactly(
                        Verdict.STARTED,
                        Verdict.REPORTER,
                        Verdict.CUSTOMER,
                        Verdict.COUNTED,
                        Verdict.LATER);
    }

    @Test
    void anAgentWhoReportedTheTicketIsItsCustomer() {
        var ticket =
                ticket().reporter("anna")
                        .creator("anna")
                        .created("Mon 09:00")
                        .reply("anna", "Mon 09:05")
                        .reply("ben", "Mon 09:30");

        assertThat(elapsed(ticket)).contains(Duration.ofMinutes(30));
    }

    @Test
    void whenAnAgentOpensATicketForACustomerTheNextReplyCounts() {
        var ticket = ticket().creator("anna").created("Mon 09:00").reply("anna", "Mon 09:15");

        assertThat(elapsed(ticket)).contains(Duration.ofMinutes(15));
    }

    @Test
    void aReplyBeforeTheCreationAnswersNothing() {
        var ticket =
                ticket().created("Mon 09:00").reply("anna", "Mon 08:59").reply("anna", "Mon 09:40");

        assertThat(elapsed(ticket)).contains(Duration.ofMinutes(40));
        assertThat(DESK.kpis(ticket).remarks())
                .containsExactly("comment:1 is dated before the creation; it answers nothing");
    }

    @Test
    void theCreditGoesToTheResponderAndTheQueueOfThatMoment() {
        var ticket =
                ticket().in("first")
                        .assignedTo("ben")
                        .created("Mon 09:00")
                        .move("ben", "billing", "Mon 09:10")
                        .reply("anna", "Mon 09:40")
                        .move("anna", "second", "Mon 09:50");

        assertThat(answered(DESK, ticket))
                .hasValueSatisfying(
                        credit -> {
                            assertThat(credit.agent()).contains(new AgentId("anna"));
                            assertThat(credit.queue()).contains(new QueueId("billing"));
                            assertThat(credit.event()).hasToString("comment:2");
                        });
    }

    @Test
    void withoutAReplyThereIsNoValueButAReason() {
        assertThat(gap(ticket())).contains(Gap.NO_REPLY);
        assertThat(gap(ticket().reply("carla", "Mon 10:00"))).contains(Gap.NO_REPLY);
        assertThat(gap(ticket().reply("robot", "Mon 10:00"))).contains(Gap.ONLY_AUTOMATION);
        assertThat(gap(ticket().reply("robot", "Mon 10:00").note("anna", "Mon 11:00")))
                .contains(Gap.ONLY_INTERNAL);
        assertThat(gap(ticket().reporter("anna").reply("anna", "Mon 10:00")))
                .contains(Gap.ONLY_REPORTER);
    }

    private static Optional<Gap> gap(TicketBuilder ticket) {
        assertThat(answered(DESK, ticket)).isEmpty();
        return DESK.kpis(ticket).unanswered();
    }

    @Test
    void jirasOwnFieldCountsAnyCommentButTheReporters() {
        HelpDesk desk =
                DESK.rules(
                        r ->
                                r.withFirstResponse(
                                        r.firstResponse().withBy(By.ANY_COMMENT_BUT_REPORTERS)));
        var ticket =
                ticket().created("Mon 09:00")
                        .reply("carla", "Mon 09:05")
                        .note("anna", "Mon 09:10")
                        .reply("anna", "Mon 10:00");

        assertThat(elapsed(desk, ticket)).contains(Duration.ofMinutes(10));
    }

    @Test
    void aReplyOutsideOpeningHoursIsItsOwnClass() {
        var ticket = ticket().created("Fri 18:00").reply("anna", "Sat 10:00");

        assertThat(answered(DESK, ticket).flatMap(Credit::span))
                .hasValueSatisfying(
                        span -> {
                            assertThat(span.elapsed()).isEqualTo(Duration.ofHours(16));
                            assertThat(span.business()).contains(Duration.ZERO);
                            assertThat(span.outsideHours()).isTrue();
                        });
    }

    @Test
    void timeIsMeasuredFromCreationEvenAfterAReopening() {
        var ticket =
                ticket().created("Mon 09:00")
                        .resolve("anna", "Mon 09:05")
                        .reopen("carla", "Tue 09:00")
                        .reply("anna", "Tue 09:10");

        assertThat(answered(DESK, ticket).map(Credit::at)).contains(When.at("Tue 09:10"));
        assertThat(elapsed(ticket)).contains(Duration.ofMinutes(24 * 60 + 10));
    }
}
