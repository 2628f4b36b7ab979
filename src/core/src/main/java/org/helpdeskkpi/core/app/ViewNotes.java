package org.helpdeskkpi.core.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.core.app.port.ViewLog.Entry;
import org.helpdeskkpi.core.app.port.ViewLog.Look;

/** Notes who looks at others' figures by name, and keeps the notes for a while. */
public final class ViewNotes {
    /** A year, and some time to talk about it. */
    public static final int KEPT_DAYS = 400;

    private final ViewLog log;
    private final InstantSource clock;

    public ViewNotes(ViewLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A page of the notes, and how many there are. */
    public record Page(int total, List<Entry> entries) {}

    /**
     * Notes a look, unless it is at oneself.
     *
     * @param about whom; {@link ViewLog#ALL} for everyone
     */
    public void note(String viewer, String kind, String about, Set<String> projects) {
        if (!about.equals(viewer)) {
            log.note(new Look(viewer, kind, about, projects, clock.instant()));
        }
    }

    /** The last ones first; what is too old is forgotten. */
    public Page latest(int offset, int limit) {
        Instant now = clock.instant();
        log.forgetBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(KEPT_DAYS));
        return new Page(log.count(), log.latest(offset, limit));
    }

    /** What a user did and what others asked about them goes with them to their new key. */
    public void renamed(String oldKey, String newKey) {
        log.rekey(oldKey, newKey);
    }
}
