package org.helpdeskkpi.plugin.rest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
     * @param reader the agent of whom alone anything personal may be shown; empty for all agents
     */
    record Checked(Scope scope, Optional<AgentId> reader, Optional<Answer> refusal) {
        boolean maySee(KpiReport.Row row, Grouping by) {
            return !by.isByAgent() || reader.isEmpty() || reader.equals(row.key().agent());
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
                unknown("project", asked.wanted().projects(), visible)
                        .or(() -> unknownQueue(asked.wanted().queues(), settings));
        return unknown.orElseGet(() -> agents(asked.wanted(), visible));
    }

    private Checked agents(ReportParameters.Wanted asked, Set<String> visible) {
        AgentId me = new AgentId(access.userKey().orElseThrow());
        Optional<AgentId> reader = access.seesEveryone() ? Optional.empty() : Optional.of(me);
        Set<Optional<AgentId>> agents =
                asked.agents().stream()
                        .map(key -> key.equals(ReportParameters.ME) ? me.value() : key)
                        .map(key -> some(key).map(AgentId::new))
                        .collect(Collectors.toSet());
        if (reader.isPresent() && !Set.of(reader).containsAll(agents)) {
            return Checked.refused(
                    Answer.wrong(Answer.FORBIDDEN, "agent", "You may see your own figures only."));
        }
        Optional<AgentId> unknown =
                agents.stream().flatMap(Optional::stream).filter(this::isUnknown).findFirst();
        if (unknown.isPresent()) {
            return Checked.unknown("agent", unknown.get().value());
        }
        Set<String> projects = asked.projects().isEmpty() ? visible : asked.projects();
        Scope scope =
                new Scope(
                        projects,
                        values(asked.queues(), QueueId::new),
                        agents,
                        values(asked.priorities(), name -> name),
                        values(asked.channels(), name -> name));
        return new Checked(scope, reader, Optional.empty());
    }

    private boolean isUnknown(AgentId agent) {
        return people.find(agent.value()).isEmpty();
    }

    private static <T> Set<Optional<T>> values(Set<String> asked, Function<String, T> value) {
        return asked.stream().map(id -> some(id).map(value)).collect(Collectors.toSet());
    }

    private static Optional<String> some(String id) {
        return id.equals(ReportParameters.NOBODY) ? Optional.empty() : Optional.of(id);
    }

    /** Every value of a queue field is a queue, so with such a field none is unknown. */
    private static Optional<Checked> unknownQueue(Set<String> asked, Settings settings) {
        Set<String> known =
                settings.queues().rules().stream()
                        .map(rule -> rule.id().value())
                        .collect(Collectors.toCollection(HashSet::new));
        known.add(ReportParameters.NOBODY);
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
