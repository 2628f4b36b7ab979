package org.helpdeskkpi.plugin.rest;

import java.util.function.Supplier;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Lets those through who have a role. */
final class Gate {
    private Gate() {}

    static Answer open(Access access, Role needed, Supplier<Answer> work) {
        Role role = access.role();
        if (role == Role.ANONYMOUS) {
            return Answer.wrong(Answer.UNAUTHORIZED, "", "Log in first.");
        }
        if (!role.isAtLeast(needed)) {
            return Answer.wrong(Answer.FORBIDDEN, "", refusal(needed));
        }
        return work.get();
    }

    private static String refusal(Role needed) {
        return switch (needed) {
            case ADMIN -> "Only administrators may do this.";
            case LEAD -> "Only the leads of the help desk and administrators may do this.";
            default ->
                    "Only the agents and leads of the help desk may see this. An administrator"
                            + " decides who they are.";
        };
    }
}
