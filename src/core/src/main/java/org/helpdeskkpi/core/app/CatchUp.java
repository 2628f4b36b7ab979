package org.helpdeskkpi.core.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.TicketHistory;

/**
 * Records what a node heard but could not record before it died: every ticket that changed since
 * the last catch-up. Tries failed tickets again, ever less often. Runs at start and every minute on
 * one node, so that a crash costs nothing but time.
 */
public final class CatchUp {
    /**
     * How far to look back before the mark, for clocks that differ and changes still being written.
     */
    static final Duration OVERLAP = Duration.ofMinutes(2);

    /** So many failed tickets are tried again at a time. */
    private static final int AGAIN = 200;

    private final TicketHistory history;
    private final RecordTicket recorder;
    private final Marks marks;

    public CatchUp(TicketHistory history, RecordTicket recorder, Marks marks) {
        this.history = history;
        this.recorder = recorder;
        this.marks = marks;
    }

    /**
     * Catches up to {@code now}. Without a mark there is nothing to catch up from: that is a
     * backfill's work, and the mark is only set.
     *
     * @return one line for each ticket that failed; it is remembered, so the mark moves on
     */
    public List<String> run(Instant now) {
        List<String> failed = new ArrayList<>();
        marks.caughtUpTo()
                .map(from -> history.updatedSince(recorder.projects(), from.minus(OVERLAP)))
                .ifPresent(changed -> failed.addAll(recorder.record(changed)));
        marks.caughtUpTo(now);
        failed.addAll(recorder.record(marks.failed().due(now, AGAIN)));
        return failed;
    }
}
