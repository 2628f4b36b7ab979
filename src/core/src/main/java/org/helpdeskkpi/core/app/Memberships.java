package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.helpdeskkpi.core.app.port.Groups;
import org.helpdeskkpi.core.app.port.MembershipLog;
import org.helpdeskkpi.core.app.port.MembershipLog.Sighting;
import org.helpdeskkpi.core.ticket.AgentId;

/**
 * Who was in which group when. Jira only tells who is in it now, so every answer is remembered, and
 * whoever has left a group stays what they were when they acted.
 */
public final class Memberships {
    private final Groups groups;
    private final Optional<MembershipLog> log;
    private final InstantSource clock;
    private final BiConsumer<String, String> renamed;

    public Memberships(Groups groups, MembershipLog log, InstantSource clock) {
        this(groups, Optional.of(log), clock);
    }

    private Memberships(Groups groups, Optional<MembershipLog> log, InstantSource clock) {
        this(groups, log, clock, (oldKey, newKey) -> {});
    }

    private Memberships(
            Groups groups,
            Optional<MembershipLog> log,
            InstantSource clock,
            BiConsumer<String, String> renamed) {
        this.groups = groups;
        this.log = log;
        this.clock = clock;
        this.renamed = renamed;
    }

    /** Groups whose members never change, as those of a file. */
    public static Memberships unchanging(Groups groups) {
        return new Memberships(groups, Optional.empty(), () -> Instant.MAX);
    }

    /** Looks at everyone who was a member when last seen, and finds those who are none now. */
    Set<AgentId> observe() {
        Set<AgentId> left = new TreeSet<>();
        for (Sighting last : log.map(MembershipLog::members).orElse(List.of())) {
            if (!look(last.user(), last.group(), Optional.of(last)).member()) {
                left.add(new AgentId(last.user()));
            }
        }
        return left;
    }

    /** Those who follow users to their new keys, besides this. */
    public Memberships telling(BiConsumer<String, String> others) {
        return new Memberships(groups, log, clock, others);
    }

    /** What happened under the old key happened to the user with the new one, who is the same. */
    void renamed(String oldKey, String newKey) {
        renamed.accept(oldKey, newKey);
        if (known(newKey).isEmpty()) {
            known(oldKey).forEach(sighting -> log.orElseThrow().save(sighting.of(newKey)));
        }
    }

    /** Asks for one computation, in which no question is asked twice. */
    Recall recall() {
        return new Recall(this);
    }

    List<Sighting> known(String user) {
        return log.map(all -> all.of(user)).orElse(List.of());
    }

    /** How it is now; kept when it has changed or was not known at so late an instant. */
    Sighting look(String user, String group, Optional<Sighting> last) {
        boolean member = groups.isMember(user, group);
        if (log.isEmpty()) {
            return new Sighting(user, group, member, Instant.MIN, Instant.MAX);
        }
        Instant now = clock.instant();
        Sighting seen =
                last.filter(before -> before.member() == member)
                        .map(before -> before.confirmed(now))
                        .orElseGet(() -> new Sighting(user, group, member, now, now));
        log.get().save(seen);
        return seen;
    }
}
