package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who has looked at others' figures by name; one entry a day for the same viewer and question. */
public interface ViewLog {
    /** Stands for everyone of a help desk. */
    String ALL = "*";

    /** Adds a look to the entry of its day. */
    void note(Look look);

    /** The last looked at first. */
    List<Entry> latest(int offset, int limit);

    int count();

    /** Forgets the days before this one. */
    void forgetBefore(LocalDate day);

    /** A user has got another key, as viewer or as the one who was looked at. */
    void rekey(String oldKey, String newKey);

    /**
     * Somebody's look.
     *
     * @param viewer user key
     * @param kind what was looked at, as {@code report}
     * @param about user key, or {@link #ALL}
     * @param projects of these help desks
     */
    record Look(String viewer, String kind, String about, Set<String> projects, Instant at) {
        public Look {
            projects = Set.copyOf(projects);
        }

        /** The day, in UTC. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    /**
     * All looks of a day that were alike.
     *
     * @param count how many
     * @param last when the last one was
     */
    record Entry(Look first, LocalDate day, int count, Instant last) {
        public static Entry of(Look look) {
            return new Entry(look, look.day(), 1, look.at());
        }

        /** With those of another entry of the same day. */
        public Entry and(Entry other) {
            Set<String> projects = new TreeSet<>(first.projects());
            projects.addAll(other.first.projects());
            Look both = new Look(first.viewer(), first.kind(), first.about(), projects, first.at());
            Instant later = last.isAfter(other.last) ? last : other.last;
            return new Entry(both, day, count + other.count, later);
        }

        /** The same, of users with other keys. */
        public Entry rekeyed(String oldKey, String newKey) {
            Look look =
                    new Look(
                            first.viewer().equals(oldKey) ? newKey : first.viewer(),
                            first.kind(),
                            first.about().equals(oldKey) ? newKey : first.about(),
                            first.projects(),
                            first.at());
            return new Entry(look, day, count, last);
        }

        /** Whether the other one is to be counted with this. */
        public boolean isLike(Entry other) {
            return day.equals(other.day)
                    && first.viewer().equals(other.first.viewer())
                    && first.kind().equals(other.first.kind())
                    && first.about().equals(other.first.about());
        }
    }
}
