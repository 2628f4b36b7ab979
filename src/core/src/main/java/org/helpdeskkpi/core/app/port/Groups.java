package org.helpdeskkpi.core.app.port;

import java.util.Optional;

/** Knows who is in which group. Those with a project role in a help desk are a group, too. */
@FunctionalInterface
public interface Groups {
    /** No group of Jira's can have these characters in its name. */
    String ROLE = "<role> ";

    boolean isMember(String userKey, String group);

    /** The group of those with that project role. */
    static String ofRole(String role) {
        return ROLE + role;
    }

    /** The role whose group that is; empty for a group by its own name. */
    static Optional<String> roleOf(String group) {
        return group.startsWith(ROLE)
                ? Optional.of(group.substring(ROLE.length()))
                : Optional.empty();
    }
}
