package org.helpdeskkpi.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.List;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.TicketBuilder;
import org.helpdeskkpi.core.testing.When;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

class HandlingTest {
    private static List<String> handled(TicketBuilder ticket) {
        return HelpDesk.standard()
                .kpis(ticket)
                .all(Credit.Kind.HANDLED)
                .map(HandlingTest::pair)
                .toList();
    }

    private static String pair(Credit credit) {
        return credit.agent().map(AgentId::value).orElse("-")
                + "@"
                + credit.queue().map(QueueId::value).orElse("-");
    }

    @Test
    void eachPairOfAgentAndQueueHandlesATicketOnce() {
        assertThat(
                        handled(
                                ticket().in("first")
                                        .assign("anna", "anna", "Mon 09:10")
                                        .reply("ben", "Mon 09:20")
                                        .move("anna", "second", "Mon 09:30")
                                        .assign("anna", "", "Mon 09:40")
                                        .assign("anna", "anna", "Mon 09:50")))
                .containsExactly("-@first", "anna@first", "ben@first", "anna@second", "-@second");
    }

    @Test
    void whatOneGroupOnlyPassesThroughIsNoHandling() {
        assertThat(
                        handled(
                                ticket().in("first")
                                        .assignedTo("anna")
                                        .change(
                                                "anna",
                                                "Mon 10:00",
                                                "assignee",
                                                "ben",
                                                "queue",
                                                "second")))
                .containsExactly("anna@first", "ben@second");
    }

    @Test
    void aChangeOfChannelIsAHandlingOfItsOwnWhenItHappens() {
        TicketBuilder ticket =
                ticket().in("first")
                        .with("channel", "chat")
                        .change("anna", "Mon 10:00", "priority", "High")
                        .change("anna", "Mon 11:00", "channel", "email");
        assertThat(
                        HelpDesk.standard()
                                .kpis(ticket)
                                .all(Credit.Kind.HANDLED)
                                .filter(credit -> credit.standing().priority().isPresent())
                                .map(c -> c.at() + " " + c.standing().channel().orElse("-")))
                .containsExactly(When.at("Mon 10:00") + " chat", When.at("Mon 11:00") + " email");
    }

    @Test
    void whoeverGetsACreditHandledTheTicket() {
        assertThat(
                        handled(
                                ticket().in("first")
                                        .assignedTo("anna")
                                        .move("carla", "second", "Mon 10:00")))
                .containsExactly("anna@first", "-@first", "anna@second");
    }

    @Test
    void twoGroupsOfOneInstantAreTwoHandOvers() {
        assertThat(
                        handled(
                                ticket().in("first")
                                        .assignedTo("anna")
                                        .assign("lead", "ben", "Mon 10:00")
                                        .assign("lead", "chris", "Mon 10:00")))
                .containsExactly("anna@first", "ben@first", "chris@first");
    }

    @Test
    void whoeverRepliesHandlesItThoughAnotherRepliedFirst() {
        assertThat(
                        handled(
                                ticket().in("first")
                                        .reply("anna", "Mon 10:00")
                                        .reply("chris", "Mon 11:00")
                                        .reply("carla", "Mon 12:00")))
                .containsExactly("-@first", "anna@first", "chris@first");
    }
}
