package org.helpdeskkpi.core.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A scope in the columns' codes. */
final class ScopeFilter {
    private final boolean[] projects;
    private final boolean[] agents;
    private final boolean[] queues;

    ScopeFilter(Scope scope, Snapshot.Names names) {
        projects = wanted(some(scope.projects()), names.projects());
        agents = wanted(scope.agents(), names.agents());
        queues = wanted(scope.queues(), names.queues());
    }

    boolean project(int code) {
        return projects[code];
    }

    boolean credit(int agent, int queue) {
        return agents[agent] && queues[queue];
    }

    private static <T> Set<Optional<T>> some(Set<T> wanted) {
        return wanted.stream().map(Optional::of).collect(Collectors.toSet());
    }

    private static <T> boolean[] wanted(Set<Optional<T>> wanted, List<T> names) {
        boolean[] codes = new boolean[names.size() + 1];
        codes[0] = wanted.isEmpty() || wanted.contains(Optional.empty());
        for (int i = 0; i < names.size(); i++) {
            codes[i + 1] = wanted.isEmpty() || wanted.contains(Optional.of(names.get(i)));
        }
        return codes;
    }
}
