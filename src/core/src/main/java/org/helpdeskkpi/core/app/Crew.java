package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.People;

/**
 * Who works at the help desk.
 *
 * @param everyoneButReporter true where every named user but the ticket's reporter is an agent
 * @param agentGroups groups whose members are agents
 * @param agentRoles project roles; whoever has one in a help-desk project is an agent
 * @param agents user keys of further agents
 * @param leadGroups groups whose members may see everyone's figures
 * @param leads user keys of further leads
 * @param robots user keys of automation; it wins over every other role
 */
public record Crew(
        boolean everyoneButReporter,
        Set<String> agentGroups,
        Set<String> agentRoles,
        Set<String> agents,
        Set<String> leadGroups,
        Set<String> leads,
        Set<String> robots) {
    public Crew {
        agentGroups = Set.copyOf(agentGroups);
        agentRoles = Set.copyOf(agentRoles);
        agents = Set.copyOf(agents);
        leadGroups = Set.copyOf(leadGroups);
        leads = Set.copyOf(leads);
        robots = Set.copyOf(robots);
    }

    /** Tells whether a user was in a group at an instant. */
    @FunctionalInterface
    public interface Members {
        boolean isMember(String userKey, String group, Instant at);
    }

    /** The same people at work. */
    Crew withoutLeads() {
        return new Crew(
                everyoneButReporter, agentGroups, agentRoles, agents, Set.of(), Set.of(), robots);
    }

    /** Roles by these settings, with {@code members} telling who was in a group when. */
    public People people(Members members) {
        return (user, reporter, at) -> {
            if (user == null || user.isEmpty()) {
                return new Actor.Automation("");
            }
            if (robots.contains(user)) {
                return new Actor.Automation(user);
            }
            boolean agent =
                    everyoneButReporter
                            ? !Objects.equals(user, reporter)
                            : isAgentByName(user, isMember(members, at));
            return agent ? new Actor.Agent(new AgentId(user)) : new Actor.Customer(user);
        };
    }

    private static BiPredicate<String, String> isMember(Members members, Instant at) {
        return (user, group) -> members.isMember(user, group, at);
    }

    /** Whether a user is an agent today, of some ticket at least. */
    public boolean isAgent(String user, BiPredicate<String, String> member) {
        return !robots.contains(user) && (everyoneButReporter || isAgentByName(user, member));
    }

    /** Whether a user may see everyone's figures. */
    public boolean isLead(String user, BiPredicate<String, String> member) {
        return isIn(user, leads, leadGroups, member);
    }

    private boolean isAgentByName(String user, BiPredicate<String, String> member) {
        return isIn(user, agents, agentGroups, member)
                || agentRoles.stream().anyMatch(role -> member.test(user, Groups.ofRole(role)));
    }

    private static boolean isIn(
            String user,
            Set<String> users,
            Set<String> groups,
            BiPredicate<String, String> member) {
        return users.contains(user) || groups.stream().anyMatch(group -> member.test(user, group));
    }
}
