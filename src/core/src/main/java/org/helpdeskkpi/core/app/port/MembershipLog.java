package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.util.List;

/** What was seen of who is in which group: Jira itself keeps no history of it. */
public interface MembershipLog {
    /** Everything seen of a user, in all groups, the earliest first. */
    List<Sighting> of(String userKey);

    /** Of each user and group the last sighting, where it says that the user is a member. */
    List<Sighting> members();

    /** Adds a sighting, or puts it in the place of the one with its user, group and start. */
    void save(Sighting sighting);

    /**
     * A stretch in which every look gave the same answer.
     *
     * @param from the first look
     * @param until the last look
     */
    record Sighting(String user, String group, boolean member, Instant from, Instant until) {
        public Sighting {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "a sighting can't end at " + until + ", before its start at " + from);
            }
        }

        /** The same one, confirmed by another look. */
        public Sighting confirmed(Instant at) {
            return at.isAfter(until) ? new Sighting(user, group, member, from, at) : this;
        }

        /** The same one of a user who has got another key. */
        public Sighting of(String otherUser) {
            return new Sighting(otherUser, group, member, from, until);
        }
    }
}
