package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiPredicate;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final BiPredicate<String, String> MEMBERS =
            (user, group) ->
                    user.equals("dora") && group.equals("agents")
                            || user.equals("emil") && group.equals(Groups.ofRole("Team"))
                            || user.equals("lea") && group.equals("leads");
    private static final Set<String> NONE = Set.of();

    private static Crew crew(boolean everyoneButReporter) {
        return new Crew(
                everyoneButReporter,
                Set.of("agents"),
                Set.of("Team"),
                Set.of("anna"),
                Set.of("leads"),
                Set.of("boss"),
                Set.of("robot"));
    }

    private static Actor actor(boolean everyoneButReporter, String user) {
        return crew(everyoneButReporter)
                .people((who, group, at) -> MEMBERS.test(who, group))
                .actor(user, "carla", Instant.EPOCH);
    }

    @Test
    void agentsAreThoseListedThoseInAGroupAndThoseWithARole() {
        for (String agent : Set.of("anna", "dora", "emil")) {
            assertThat(actor(false, agent)).isEqualTo(new Actor.Agent(new AgentId(agent)));
            assertThat(crew(false).isAgent(agent, MEMBERS)).isTrue();
        }
        assertThat(actor(false, "lea")).isEqualTo(new Actor.Customer("lea"));
        assertThat(crew(false).isAgent("lea", MEMBERS)).isFalse();
    }

    @Test
    void whereEveryoneButTheReporterWorksOnItNobodyIsAskedFor() {
        assertThat(actor(true, "lea")).isEqualTo(new Actor.Agent(new AgentId("lea")));
        assertThat(actor(true, "carla")).isEqualTo(new Actor.Customer("carla"));
        assertThat(crew(true).isAgent("carla", MEMBERS)).isTrue();
    }

    @Test
    void aRobotIsNobodyElse() {
        assertThat(actor(true, "robot")).isEqualTo(new Actor.Automation("robot"));
        assertThat(crew(true).isAgent("robot", MEMBERS)).isFalse();
        assertThat(actor(true, "")).isEqualTo(new Actor.Automation(""));
    }

    @Test
    void leadsAreThoseListedAndThoseInAGroup() {
        assertThat(crew(false).isLead("lea", MEMBERS)).isTrue();
        assertThat(crew(false).isLead("boss", MEMBERS)).isTrue();
        assertThat(crew(false).isLead("anna", MEMBERS)).isFalse();
        Crew without = crew(false).withoutLeads();
        assertThat(without.isLead("boss", MEMBERS)).isFalse();
        assertThat(without.isAgent("emil", MEMBERS)).isTrue();
        assertThat(without.leadGroups()).isEqualTo(NONE);
    }
}
