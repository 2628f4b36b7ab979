package org.helpdeskkpi.plugin.rest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.People;

/** Works out what of the scope that someone asks for exists and may be seen. */
public final class ScopeCheck {
    private final Access access;
    private final Browsing browsing;
    private final People people;

    public ScopeCheck(Access access, Browsing browsing, People people) {
        this.access = access;
        this.browsing = browsing;
        this.people = people;
    }

    /**
     * A scope, or why not.
     *
     * @param onlyAgent the agent whose rows alone may be shown; empty for all
     */
    record Checked(Scope scope, Optional<AgentId> onlyAgent, Optional<Answer> refusal) {
        boolean maySee(KpiReport.Row row) {
            return onlyAgent.isEmpty() || onlyAgent.equals(row.key().agent());
        }

        static Checked refused(Answer refusal) {
            return new Checked(Scope.ALL, Optional.empty(), Optional.of(refusal));
        }

        static Checked unknown(String parameter, String id) {
            return refused(
                    Answer.wrong(
                            Answer.NOT_FOUND, parameter, "There is no \"" + id + "\" to be seen."));
        }
    }

    Checked check(ReportParameters asked, Settings settings) {
        Set<String> visible = browsing.visible(settings.projects());
        if (visible.isEmpty() && !settings.projects().isEmpty()) {
            return Checked.refused(
                    Answer.wrong(
                            Answer.FORBIDDEN, "", "There is no help-desk project you may browse."));
        }
        Optional<Checked> unknown =
                unknown("project", asked.projects(), visible)
                        .or(() -> unknownQueue(asked.queues(), settings));
        return unknown.orElseGet(() -> agents(asked, visible));
    }

    private Checked agents(ReportParameters asked, Set<String> visible) {
        String me = access.userKey().orElseThrow();
        Set<AgentId> agents =
                asked.agents().stream()
                        .map(key -> key.equals(ReportParameters.ME) ? me : key)
                        .map(AgentId::new)
                        .collect(Collectors.toSet());
        for (AgentId agent : agents) {
            if (!access.maySee(agent)) {
                return Checked.refused(
                        Answer.wrong(
                                Answer.FORBIDDEN, "agent", "You may see your own figures only."));
            }
            if (people.find(agent.value()).isEmpty()) {
                return Checked.unknown("agent", agent.value());
            }
        }
        Set<String> projects = asked.projects().isEmpty() ? visible : asked.projects();
        Set<QueueId> queues = asked.queues().stream().map(QueueId::new).collect(Collectors.toSet());
        return new Checked(
                new Scope(projects, queues, agents), onlyAgent(asked.by(), me), Optional.empty());
    }

    /** Rows by agent are for leads; an agent gets the own one of them. */
    private Optional<AgentId> onlyAgent(Grouping by, String me) {
        boolean byAgent = by == Grouping.AGENT || by == Grouping.AGENT_QUEUE;
        return byAgent && !access.seesEveryone() ? Optional.of(new AgentId(me)) : Optional.empty();
    }

    /** Every value of a queue field is a queue, so with such a field none is unknown. */
    private static Optional<Checked> unknownQueue(Set<String> asked, Settings settings) {
        Set<String> known =
                settings.queues().rules().stream()
                        .map(rule -> rule.id().value())
                        .collect(Collectors.toSet());
        return settings.queues().queueField().isPresent()
                ? Optional.empty()
                : unknown("queue", asked, known);
    }

    private static Optional<Checked> unknown(
            String parameter, Set<String> asked, Set<String> known) {
        Set<String> unknown = new HashSet<>(asked);
        unknown.removeAll(known);
        return unknown.stream().sorted().findFirst().map(id -> Checked.unknown(parameter, id));
    }
}
