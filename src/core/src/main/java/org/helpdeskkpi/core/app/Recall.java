package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.MembershipLog.Sighting;

/** The answers about groups that one computation asked for. */
final class Recall {
    private final Memberships memberships;
    private final Map<String, List<Sighting>> known = new HashMap<>();
    private final Map<String, Map<String, List<Sighting>>> asked = new HashMap<>();

    Recall(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * Whether a user was in a group at that instant, as was seen first at or after it: what was
     * recorded by then was confirmed then. Only what is later than the last look takes another one,
     * and what is earlier than the first is judged by the first.
     */
    boolean isMember(String user, String group, Instant at) {
        List<Sighting> seen =
                asked.computeIfAbsent(user, key -> new HashMap<>())
                        .computeIfAbsent(group, key -> known(user, group));
        return seen.stream()
                .filter(sighting -> !sighting.until().isBefore(at))
                .findFirst()
                .orElseGet(() -> look(user, group, seen))
                .member();
    }

    /** When a user's role was first seen, if that was after the instant at which it counted. */
    Optional<Instant> seenAfter(String user, Instant at) {
        return asked.getOrDefault(user, Map.of()).values().stream()
                .map(seen -> seen.get(0).from())
                .filter(at::isBefore)
                .max(Comparator.naturalOrder());
    }

    private List<Sighting> known(String user, String group) {
        List<Sighting> ofUser = known.computeIfAbsent(user, memberships::known);
        return new ArrayList<>(ofUser.stream().filter(s -> s.group().equals(group)).toList());
    }

    private Sighting look(String user, String group, List<Sighting> seen) {
        Optional<Sighting> last =
                seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
        Sighting now = memberships.look(user, group, last);
        last.filter(before -> before.from().equals(now.from())).ifPresent(seen::remove);
        seen.add(now);
        return now;
    }
}
