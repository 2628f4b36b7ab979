package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.FieldChange;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private static final HelpDesk DESK = HelpDesk.standard();
    private static final HelpDesk STRICT =
            DESK.escalation(
                    new EscalationRules(
                            false,
                            List.of(),
                            Set.of("escalated"),
                            Map.of("severity", List.of("Major")),
                            Set.of("Problem")));

    private static List<Credit> escalations(HelpDesk desk, TicketBuilder ticket) {
        return desk.kpis(ticket).all(Credit.Kind.ESCALATED).toList();
    }

    @Test
    void goingToAHigherTierIsCreditedToWhoDidItAndTheQueueItLeft() {
        var ticket = ticket().in("first").move("anna", "second", "Mon 10:00");

        assertThat(escalations(DESK, ticket))
                .singleElement()
                .satisfies(
                        credit -> {
                            assertThat(credit.agent()).contains(new AgentId("anna"));
                            assertThat(credit.queue()).contains(new QueueId("first"));
                            assertThat(credit.at()).isEqualTo(When.at("Mon 10:00"));
                        });
    }

    @Test
    void goingSidewaysDownOrFromNoQueueIsRouting() {
        assertThat(escalations(DESK, ticket().in("first").move("anna", "billing", "Mon 10:00")))
                .isEmpty();
        assertThat(escalations(DESK, ticket().in("second").move("anna", "first", "Mon 10:00")))
                .isEmpty();
        assertThat(escalations(DESK, ticket().move("anna", "second", "Mon 10:00"))).isEmpty();
    }

    @Test
    void raisingThePriorityEscalatesAndLoweringDoesNot() {
        var ticket =
                ticket().with("priority", "Medium")
                        .change("anna", "Mon 10:00", "priority", "High")
                        .change("anna", "Mon 11:00", "priority", "Low");

        assertThat(escalations(DESK, ticket)).hasSize(1);
        assertThat(
                        escalations(
                                DESK,
                                ticket().with("priority", "Medium")
                                        .change("anna", "Mon 10:00", "priority", "Unheard of")))
                .isEmpty();
    }

    @Test
    void whatIsDoneInOneGoIsOneHandingUp() {
        var ticket =
                ticket().in("first")
                        .with("priority", "Low")
                        .change("anna", "Mon 10:00", "priority", "High", "queue", "second");

        assertThat(escalations(DESK, ticket)).hasSize(1);
    }

    @Test
    void settingAChosenLabelEscalatesOnce() {
        var ticket =
                ticket().with("labels", "vpn")
                        .change("anna", "Mon 10:00", "labels", "vpn escalated")
                        .change("anna", "Mon 11:00", "labels", "vpn escalated late");

        assertThat(escalations(STRICT, ticket)).hasSize(1);
    }

    @Test
    void aRaiseFromTheLowestCountsAndStayingThereDoesNot() {
        var same = new FieldChange(90, 0, "anna", When.at("Mon 10:00"), "priority", "Low", "Low");

        assertThat(
                        escalations(
                                DESK,
                                ticket().with("priority", "Lowest")
                                        .change("anna", "Mon 10:00", "priority", "Low")))
                .hasSize(1);
        assertThat(escalations(DESK, ticket().with("priority", "Low").item(same))).isEmpty();
    }

    @Test
    void onlyTheSettingOfAChosenLabelEscalatesAndNotItsStaying() {
        var ticket =
                ticket().with("labels", "escalated")
                        .change("anna", "Mon 10:00", "labels", "escalated slow")
                        .change("anna", "Mon 11:00", "labels", "slow");

        assertThat(escalations(STRICT, ticket)).isEmpty();
    }

    @Test
    void settingAChosenValueOfAFieldEscalates() {
        assertThat(
                        escalations(
                                STRICT,
                                ticket().change("anna", "Mon 10:00", "severity", "Minor")
                                        .change("anna", "Mon 11:00", "severity", "Major")))
                .singleElement()
                .extracting(Credit::at)
                .isEqualTo(When.at("Mon 11:00"));
    }

    @Test
    void linkingByAChosenTypeEscalatesAndUnlinkingDoesNot() {
        String link = "This issue is caused by problem HELP-7";
        var ticket =
                ticket().item(link("Mon 10:00", 90, null, link))
                        .item(link("Mon 11:00", 91, link, null))
                        .item(link("Mon 12:00", 92, null, "This issue blocks HELP-8"));

        assertThat(escalations(STRICT, ticket)).hasSize(1);
    }

    private static FieldChange link(String when, long id, String from, String to) {
        return new FieldChange(id, 0, "anna", When.at(when), "link", from, to);
    }

    @Test
    void whatIsSwitchedOffDoesNotEscalate() {
        assertThat(escalations(STRICT, ticket().in("first").move("anna", "second", "Mon 10:00")))
                .isEmpty();
    }

    @Test
    void aRobotsEscalationIsCreditedToNobody() {
        var ticket = ticket().in("first").move("robot", "second", "Mon 10:00");

        assertThat(escalations(DESK, ticket))
                .singleElement()
                .extracting(Credit::agent)
                .isEqualTo(Optional.empty());
    }
}
