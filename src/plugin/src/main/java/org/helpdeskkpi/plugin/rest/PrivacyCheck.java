package org.helpdeskkpi.plugin.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.app.Privacy;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.app.Sight;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.Names;

/**
 * Decides of which help desks a question may be answered to the user who asks it, by what is
 * decided about privacy today.
 */
final class PrivacyCheck {
    private final AgentId me;
    private final boolean leads;
    private final Map<String, Privacy.Mode> modes = new HashMap<>();
    private final Map<String, Sight> sights = new HashMap<>();

    PrivacyCheck(Access access, Set<String> projects) {
        this.me = new AgentId(access.userKey().orElseThrow());
        this.leads = access.role().isAtLeast(Role.LEAD);
        for (String project : projects) {
            Privacy.Mode mode = access.mode(project);
            modes.put(project, mode);
            sights.put(project, mode.sight(leads));
        }
    }

    /** Whom a question is about. */
    enum About {
        /** Nobody by name. */
        TEAM,
        /** The one who asks. */
        ME,
        /** Each agent, of whom those can be left out who may not be seen. */
        EACH,
        /** Certain others. */
        OTHERS
    }

    /**
     * What may be answered.
     *
     * @param projects none where nothing may
     * @param withheld what was asked for and is left out
     * @param view whose names and figures may be in the rows
     * @param reader whose entries alone may be in a list
     */
    record Allowed(
            Set<String> projects,
            Set<String> withheld,
            View view,
            Optional<ListQuery.Reader> reader) {}

    About about(Set<Optional<AgentId>> agents, Grouping by) {
        if (agents.isEmpty()) {
            return by.isByAgent() ? About.EACH : About.TEAM;
        }
        return agents.equals(Set.of(Optional.of(me))) ? About.ME : About.OTHERS;
    }

    /**
     * @param sorted whether figures are sorted by who it was under another name, as where each
     *     assignee has a queue
     */
    Allowed allowed(About about, boolean sorted) {
        Set<String> whole = with(Sight.EVERYONE);
        return switch (about) {
            case TEAM -> allowed(sorted ? openToLeads(Sight.TEAM) : with(Sight.TEAM), Sight.TEAM);
            case ME -> allowed(with(Sight.OWN), Sight.OWN);
            case OTHERS -> allowed(whole, Sight.EVERYONE);
            case EACH ->
                    whole.isEmpty()
                            ? allowed(sorted ? openToLeads(Sight.OWN) : with(Sight.OWN), Sight.OWN)
                            : allowed(whole, Sight.EVERYONE);
        };
    }

    private Allowed allowed(Set<String> projects, Sight sight) {
        Set<String> withheld = new TreeSet<>(sights.keySet());
        withheld.removeAll(projects);
        return new Allowed(projects, withheld, new View(me.value(), sight), reader(projects));
    }

    /** A lead who may not see others' names still finds the tickets, without them. */
    private Optional<ListQuery.Reader> reader(Set<String> projects) {
        Set<String> own = new HashSet<>(projects);
        own.removeIf(project -> leads || sights.get(project) != Sight.OWN);
        return own.isEmpty() ? Optional.empty() : Optional.of(new ListQuery.Reader(me, own));
    }

    private Set<String> with(Sight least) {
        return those(project -> sights.get(project).isAtLeast(least));
    }

    private Set<String> openToLeads(Sight least) {
        Set<String> projects = with(least);
        projects.removeIf(project -> modes.get(project).hidesFromLeads());
        return projects;
    }

    private Set<String> those(Predicate<String> wanted) {
        return sights.keySet().stream()
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why nothing is left, in a sentence for each mode. */
    Sentence refusal() {
        Map<Privacy.Mode, List<String>> byMode = new TreeMap<>();
        modes.forEach((key, mode) -> byMode.computeIfAbsent(mode, m -> new ArrayList<>()).add(key));
        return byMode.entrySet().stream()
                .map(entry -> refusal(entry.getKey(), entry.getValue()))
                .reduce((one, next) -> Sentence.of("helpdesk-kpi.problem.both", one, next))
                .orElseThrow();
    }

    static Sentence refusal(Privacy.Mode mode, List<String> projects) {
        String why =
                switch (mode) {
                    case OFF -> "helpdesk-kpi.problem.privacy.off";
                    case TEAM -> "helpdesk-kpi.problem.privacy.team";
                    case SELF, LEADS -> "helpdesk-kpi.problem.privacy.own";
                    case ALL -> "helpdesk-kpi.problem.privacy.hidden";
                };
        String where = String.join(", ", projects.stream().sorted().toList());
        return Sentence.of(why, where, Names.of(Names.PRIVACY, mode));
    }
}
