package org.helpdeskkpi.plugin.rest;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Role;

/** Lets those through who have a role, and has everyone answered in their language. */
public final class Gate {
    private final Access access;
    private final Sentence.Language language;

    public Gate(Access access, I18nResolver texts) {
        this.access = access;
        this.language = texts::getText;
    }

    Response open(Role needed, Supplier<Answer> work) {
        return Answer.safely(() -> pass(access, needed, work)).response(language);
    }

    static Answer pass(Access access, Role needed, Supplier<Answer> work) {
        Role role = access.role();
        if (role == Role.ANONYMOUS) {
            return Answer.wrong(Answer.UNAUTHORIZED, "", "helpdesk-kpi.problem.logIn");
        }
        return role.isAtLeast(needed)
                ? work.get()
                : Answer.wrong(Answer.FORBIDDEN, "", refusal(needed));
    }

    private static String refusal(Role needed) {
        return switch (needed) {
            case ADMIN -> "helpdesk-kpi.problem.adminsOnly";
            case LEAD -> "helpdesk-kpi.problem.leadsOnly";
            default -> "helpdesk-kpi.problem.agentsOnly";
        };
    }
}
