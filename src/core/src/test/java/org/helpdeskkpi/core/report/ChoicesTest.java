package org.helpdeskkpi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helpdeskkpi.core.testing.TicketBuilder.ticket;

import java.util.Set;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaPolicy;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.Targets;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.junit.jupiter.api.Test;

/** What may be chosen in a scope is what its own tickets have had, and nothing of others. */
class ChoicesTest {
    private static Choices of(HelpDesk rules, String project) {
        Desk desk =
                Desk.of(
                        rules,
                        ticket().id(1)
                                .project("DESK")
                                .in("billing")
                                .with("priority", "Low")
                                .reply("ben", "Mon 10:00"),
                        ticket().id(2)
                                .in("first")
                                .with("priority", "High")
                                .with("channel", "chat")
                                .reply("anna", "Mon 10:00"),
                        ticket().id(3)
                                .project("DESK")
                                .in("second")
                                .with("channel", "email")
                                .reply("chris", "Mon 10:00"));
        return new Aggregator(desk.facts()).choices(Scope.ALL.withProjects(Set.of(project)));
    }

    private static HelpDesk bothProjects() {
        Settings settings = HelpDesk.standard().settings();
        return new HelpDesk(settings.withProjects(Set.of("HELP", "DESK")));
    }

    @Test
    void aHelpDeskIsOfferedWhatItsOwnTicketsHaveHad() {
        Choices help = of(bothProjects(), "HELP");

        assertThat(help.agents()).containsExactly(new AgentId("anna"));
        assertThat(help.queues()).containsExactly(new QueueId("first"));
        assertThat(help.priorities()).containsExactly("High");
        assertThat(help.channels()).containsExactly("chat");
        assertThat(of(bothProjects(), "DESK").agents())
                .containsExactlyInAnyOrder(new AgentId("ben"), new AgentId("chris"));
    }

    @Test
    void targetsClocksAddNothingOfOtherHelpDesks() {
        HelpDesk judged =
                bothProjects()
                        .targets(SlaPolicy.of(Targets.hours("solved", SlaMetric.RESOLUTION, 4)));

        assertThat(of(judged, "HELP")).isEqualTo(of(bothProjects(), "HELP"));
        assertThat(of(judged, "DESK").channels()).containsExactly("email");
    }
}
