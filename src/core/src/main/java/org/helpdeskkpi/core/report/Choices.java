package org.helpdeskkpi.core.report;

import java.util.HashSet;
import java.util.Set;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;

/** What the tickets of some projects have had: the values that a report can be asked for. */
public record Choices(
        Set<QueueId> queues, Set<AgentId> agents, Set<String> priorities, Set<String> channels) {
    public Choices {
        queues = Set.copyOf(queues);
        agents = Set.copyOf(agents);
        priorities = Set.copyOf(priorities);
        channels = Set.copyOf(channels);
    }

    static Choices of(Snapshot facts, Scope scope) {
        ScopeFilter filter = new ScopeFilter(scope, facts.names());
        TicketColumns tickets = facts.tickets();
        boolean[] agents = new boolean[facts.names().agents().size() + 1];
        boolean[] standings = new boolean[facts.names().standings().size() + 1];
        for (int ticket = 0; ticket < tickets.size; ticket++) {
            if (facts.isAlive(ticket) && filter.project(tickets.project[ticket])) {
                for (int i = tickets.firstCredit[ticket];
                        i < tickets.firstCredit[ticket + 1];
                        i++) {
                    agents[facts.credits().agent[i]] = true;
                    standings[facts.credits().standing[i]] = true;
                }
                for (int i = tickets.firstClock[ticket]; i < tickets.firstClock[ticket + 1]; i++) {
                    agents[facts.clocks().agent[i]] = true;
                    standings[facts.clocks().standing[i]] = true;
                }
            }
        }
        return of(facts.names(), agents, standings);
    }

    private static Choices of(Snapshot.Names names, boolean[] agents, boolean[] standings) {
        Set<AgentId> known = new HashSet<>();
        for (int code = 1; code < agents.length; code++) {
            if (agents[code]) {
                names.agent(code).ifPresent(known::add);
            }
        }
        Set<QueueId> queues = new HashSet<>();
        Set<String> priorities = new HashSet<>();
        Set<String> channels = new HashSet<>();
        for (int code = 1; code < standings.length; code++) {
            if (standings[code]) {
                Standing standing = names.standing(code);
                standing.queue().ifPresent(queues::add);
                standing.priority().ifPresent(priorities::add);
                standing.channel().ifPresent(channels::add);
            }
        }
        return new Choices(queues, known, priorities, channels);
    }
}
