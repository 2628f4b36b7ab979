package org.helpdeskkpi.plugin.access;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.helpdeskkpi.core.app.port.Groups;

/**
 * Jira's groups and project roles. Answers are kept for some seconds: a ticket asks for the same
 * few people again and again, and a recompute does so for hundreds of tickets.
 */
public final class JiraGroups implements Groups {
    static final Duration KEPT = Duration.ofSeconds(5);

    private final UserManager users;
    private final GroupManager groups;
    private final ProjectRoles roles;
    private final InstantSource clock;
    private volatile Answers answers = new Answers(Instant.MIN, Map.of());

    public JiraGroups(
            UserManager users, GroupManager groups, ProjectRoles roles, InstantSource clock) {
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.clock = clock;
    }

    private record Question(String userKey, String group) {}

    private record Answers(Instant until, Map<Question, Boolean> known) {}

    @Override
    public boolean isMember(String userKey, String group) {
        return current().known().computeIfAbsent(new Question(userKey, group), this::ask);
    }

    private Answers current() {
        Answers now = answers;
        if (!clock.instant().isBefore(now.until())) {
            now = new Answers(clock.instant().plus(KEPT), new ConcurrentHashMap<>());
            answers = now;
        }
        return now;
    }

    private boolean ask(Question question) {
        ApplicationUser user = users.getUserByKey(question.userKey());
        return user != null
                && Groups.roleOf(question.group())
                        .map(role -> roles.has(user, role))
                        .orElseGet(() -> groups.isUserInGroup(user, question.group()));
    }
}
