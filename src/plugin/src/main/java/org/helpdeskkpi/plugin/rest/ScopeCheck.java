package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.Looks;
import org.helpdeskkpi.plugin.access.People;
import org.helpdeskkpi.plugin.access.View;

/** Works out what of the scope that someone asks for exists and may be seen. */
public final class ScopeCheck {
    /** Kinds whose every row names someone. */
    private static final Set<String> LISTS = Set.of("tickets", "clocks");

    private final Access access;
    private final Browsing browsing;
    private final People people;
    private final Looks looks;

    public ScopeCheck(Access access, Browsing browsing, People people, Looks looks) {
        this.access = access;
        this.browsing = browsing;
        this.people = people;
        this.looks = looks;
    }

    /**
     * A scope, or why not.
     *
     * @param allowed what of it may be shown
     * @param each what of it might be of each agent
     */
    record Checked(
            Scope scope,
            Optional<PrivacyCheck.Allowed> allowed,
            Optional<PrivacyCheck.Allowed> each,
            Optional<Answer> refusal) {
        static Checked refused(Answer refusal) {
            return new Checked(Scope.ALL, Optional.empty(), Optional.empty(), Optional.of(refusal));
        }

        static Checked unknown(String parameter, String id) {
            return refused(
                    Answer.wrong(
                            Answer.NOT_FOUND, parameter, "helpdesk-kpi.problem.nothingToSee", id));
        }

        boolean maySee(KpiReport.Row row, Grouping by) {
            return !by.isByAgent()
                    || view().sight() == Sight.EVERYONE
                    || row.key().agent().filter(one -> view().mayName(one.value())).isPresent();
        }

        /** Of which help desks whom a question might name. */
        PrivacyCheck.Allowed people() {
            return each.orElseThrow();
        }

        /** Who may be named in the rows. */
        View view() {
            return allowed.orElseThrow().view();
        }

        /** Whose entries alone may be in a list; those of others are counted only. */
        Optional<ListQuery.Reader> reader() {
            return allowed.orElseThrow().reader();
        }

        /** Tells which help desks that were asked for are left out. */
        ObjectNode tell(ObjectNode node) {
            ArrayNode withheld = node.putArray("withheld");
            allowed.orElseThrow().withheld().forEach(withheld::add);
            return node;
        }
    }

    Checked check(ReportParameters asked, Settings settings) {
        return check(asked, settings, settings.sortByPerson());
    }

    /**
     * @param sorted whether these settings sort figures by who it was under another name
     */
    Checked check(ReportParameters asked, Settings settings, boolean sorted) {
        Set<String> visible = browsing.visible(settings.projects());
        if (visible.isEmpty() && !settings.projects().isEmpty()) {
            return Checked.refused(
                    Answer.wrong(Answer.FORBIDDEN, "", "helpdesk-kpi.problem.noProjectToBrowse"));
        }
        Optional<Checked> unknown =
                unknown("project", asked.wanted().projects(), visible)
                        .or(() -> unknownQueue(asked.wanted().queues(), settings));
        return unknown.orElseGet(() -> people(asked, visible, sorted));
    }

    /**
     * Notes what is about to be told of others by name.
     *
     * @param kind what is asked for; empty for what tells of nobody
     */
    void note(String kind, Grouping by, Checked checked) {
        Set<Optional<AgentId>> agents = checked.scope().agents();
        String viewer = checked.view().viewer();
        if (kind.isEmpty()) {
            return;
        }
        if (!agents.isEmpty()) {
            Set<String> projects = checked.scope().projects();
            agents.stream()
                    .flatMap(Optional::stream)
                    .forEach(one -> looks.note(viewer, kind, one.value(), projects));
        } else if (by.isByAgent() && checked.view().sight() == Sight.EVERYONE) {
            looks.note(viewer, kind, ViewLog.ALL, checked.scope().projects());
        } else if (LISTS.contains(kind) && checked.people().view().sight() == Sight.EVERYONE) {
            looks.note(viewer, kind, ViewLog.ALL, checked.people().projects());
        }
    }

    /** Whether what was asked before may still be answered: privacy is decided by today. */
    Checked again(ReportQuery query, boolean sorted) {
        Scope scope = query.scope();
        if (!browsing.visible(scope.projects()).containsAll(scope.projects())) {
            return Checked.unknown("project", String.join(", ", scope.projects()));
        }
        PrivacyCheck privacy = new PrivacyCheck(access, scope.projects());
        PrivacyCheck.Allowed allowed =
                privacy.allowed(privacy.about(scope.agents(), query.by()), sorted);
        return allowed.withheld().isEmpty()
                ? checked(scope, allowed, privacy, sorted)
                : Checked.refused(Answer.wrong(Answer.FORBIDDEN, "", privacy.refusal()));
    }

    private Checked people(ReportParameters asked, Set<String> visible, boolean sorted) {
        Set<String> wanted = asked.wanted().projects();
        Set<String> projects = wanted.isEmpty() ? visible : wanted;
        PrivacyCheck privacy = new PrivacyCheck(access, projects);
        Scope scope = scope(asked.wanted());
        PrivacyCheck.Allowed allowed =
                privacy.allowed(privacy.about(scope.agents(), asked.by()), sorted);
        if (allowed.projects().isEmpty() && !projects.isEmpty()) {
            String path = scope.agents().isEmpty() ? "" : "agent";
            return Checked.refused(Answer.wrong(Answer.FORBIDDEN, path, privacy.refusal()));
        }
        // who may see nobody is not told who exists, either
        Optional<AgentId> unknown =
                scope.agents().stream()
                        .flatMap(Optional::stream)
                        .filter(this::isUnknown)
                        .findFirst();
        return unknown.map(id -> Checked.unknown("agent", id.value()))
                .orElseGet(
                        () ->
                                checked(
                                        scope.withProjects(allowed.projects()),
                                        allowed,
                                        privacy,
                                        sorted));
    }

    private static Checked checked(
            Scope scope, PrivacyCheck.Allowed allowed, PrivacyCheck privacy, boolean sorted) {
        PrivacyCheck.Allowed each = privacy.allowed(PrivacyCheck.About.EACH, sorted);
        return new Checked(scope, Optional.of(allowed), Optional.of(each), Optional.empty());
    }

    private Scope scope(ReportParameters.Wanted asked) {
        String me = access.userKey().orElseThrow();
        Set<String> agents =
                asked.agents().stream()
                        .map(key -> key.equals(ReportParameters.ME) ? me : key)
                        .collect(Collectors.toSet());
        return new Scope(
                Set.of(),
                values(asked.queues(), QueueId::new),
                values(agents, AgentId::new),
                values(asked.priorities(), name -> name),
                values(asked.channels(), name -> name));
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
