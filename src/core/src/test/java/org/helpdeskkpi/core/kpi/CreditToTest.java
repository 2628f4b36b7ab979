package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.kpi.Credit.Kind;
import org.helpdeskkpi.core.kpi.Credit.Role;
import org.helpdeskkpi.core.kpi.Evidence.Verdict;
import org.helpdeskkpi.core.kpi.KpiRules.EscalationCredit;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

/** Who gets a credit, by the rule that was chosen. */
class CreditToTest {
    private static TicketBuilder life() {
        return ticket().in("first")
                .assignedTo("anna")
                .reply("ben", "Mon 10:00")
                .move("chris", "second", "Mon 11:00")
                .resolve("chris", "Mon 12:00");
    }

    private static Credit credit(Kind kind, UnaryOperator<KpiRules> rules, TicketBuilder ticket) {
        return HelpDesk.standard().rules(rules).kpis(ticket).first(kind).orElseThrow();
    }

    private static void assertCredit(Credit credit, String agent, Role role) {
        assertThat(credit.agent()).contains(new AgentId(agent));
        assertThat(credit.role()).contains(role);
    }

    private static UnaryOperator<KpiRules> responses(FirstResponseRules.CreditTo to) {
        return r -> r.withFirstResponse(r.firstResponse().withCredit(to));
    }

    private static UnaryOperator<KpiRules> resolutions(ResolutionRules.CreditTo to) {
        return r -> r.withResolution(r.resolution().withCredit(to));
    }

    @Test
    void aResponseIsTheRespondersOrTheAssignees() {
        assertCredit(
                credit(Kind.ANSWERED, responses(FirstResponseRules.CreditTo.RESPONDER), life()),
                "ben",
                Role.RESPONDER);
        assertCredit(
                credit(Kind.ANSWERED, responses(FirstResponseRules.CreditTo.ASSIGNEE), life()),
                "anna",
                Role.ASSIGNEE);
    }

    @Test
    void aResolutionIsTheAssigneesTheResolversOrTheLastRepliers() {
        assertCredit(
                credit(Kind.RESOLVED, resolutions(ResolutionRules.CreditTo.ASSIGNEE), life()),
                "anna",
                Role.ASSIGNEE);
        assertCredit(
                credit(Kind.RESOLVED, resolutions(ResolutionRules.CreditTo.RESOLVER), life()),
                "chris",
                Role.RESOLVER);
        assertCredit(
                credit(Kind.RESOLVED, resolutions(ResolutionRules.CreditTo.LAST_REPLIER), life()),
                "ben",
                Role.LAST_REPLIER);
    }

    @Test
    void withoutAnAssigneeTheResolverIsNextButNobodyElseIs() {
        var unassigned = ticket().reply("ben", "Mon 10:00").resolve("chris", "Mon 12:00");

        assertCredit(
                credit(Kind.RESOLVED, resolutions(ResolutionRules.CreditTo.ASSIGNEE), unassigned),
                "chris",
                Role.RESOLVER);
        Credit response =
                credit(Kind.ANSWERED, responses(FirstResponseRules.CreditTo.ASSIGNEE), unassigned);
        assertThat(response.agent()).isEmpty();
        assertThat(response.role()).isEmpty();
    }

    @Test
    void aReplyThatCameWithTheResolutionIsTheLastOne() {
        var ticket = life().reply("anna", "Mon 12:00").reply("ben", "Mon 13:00");
        var rules = resolutions(ResolutionRules.CreditTo.LAST_REPLIER);

        assertCredit(credit(Kind.RESOLVED, rules, ticket), "anna", Role.LAST_REPLIER);
        assertThat(HelpDesk.standard().rules(rules).kpis(ticket).evidence())
                .filteredOn(e -> e.verdict() == Verdict.CREDITED)
                .extracting(e -> e.by().orElseThrow().key())
                .containsExactly("anna");
    }

    @Test
    void anEscalationIsTheEscalatorsOrTheAssignees() {
        assertCredit(credit(Kind.ESCALATED, r -> r, life()), "chris", Role.ESCALATOR);
        assertCredit(
                credit(
                        Kind.ESCALATED,
                        r -> r.withEscalationCredit(EscalationCredit.ASSIGNEE),
                        life()),
                "anna",
                Role.ASSIGNEE);
    }

    @Test
    void whoIsCreditedHasHandledTheTicket() {
        var rules = resolutions(ResolutionRules.CreditTo.LAST_REPLIER);

        assertThat(HelpDesk.standard().rules(rules).kpis(life()).all(Kind.HANDLED))
                .extracting(handled -> handled.agent().orElseThrow().value(), Credit::queue)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "ben",
                                HelpDesk.standard()
                                        .kpis(life())
                                        .first(Kind.RESOLVED)
                                        .orElseThrow()
                                        .queue()));
    }
}
