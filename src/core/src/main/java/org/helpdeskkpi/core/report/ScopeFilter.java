package org.helpdeskkpi.core.report;

import java.util.List;

/** A scope in the columns' codes. */
final class ScopeFilter {
    private final boolean[] projects;
    private final boolean[] agents;
    private final boolean[] standings;

    ScopeFilter(Scope scope, Snapshot.Names names) {
        projects = new boolean[names.projects().size() + 1];
        for (int code = 1; code < projects.length; code++) {
            projects[code] = holds(scope, names.projects(), code);
        }
        agents = new boolean[names.agents().size() + 1];
        for (int code = 0; code < agents.length; code++) {
            agents[code] = scope.holds(names.agent(code));
        }
        standings = new boolean[names.standings().size() + 1];
        for (int code = 1; code < standings.length; code++) {
            standings[code] = scope.holds(names.standing(code));
        }
    }

    private static boolean holds(Scope scope, List<String> projects, int code) {
        return scope.projects().isEmpty() || scope.projects().contains(projects.get(code - 1));
    }

    boolean project(int code) {
        return projects[code];
    }

    boolean credit(int agent, int standing) {
        return agents[agent] && standings[standing];
    }
}
