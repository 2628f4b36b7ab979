package org.helpdeskkpi.core.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;

/**
 * Records what a node heard but could not record before it died: every ticket that changed since
 * the last catch-up. Runs at start and every minute on one node, so that a crash costs nothing but
 * time.
 */
public final class CatchUp {
    /**
     * How far to look back before the mark, for clocks that differ and changes still being written.
     */
    static final Duration OVERLAP = Duration.ofMinutes(2);

    private final TicketHistory history;
    private final SettingsStore settings;
    private final RecordTicket recorder;
    private final Marks marks;

    public CatchUp(
            TicketHistory history, SettingsStore settings, RecordTicket recorder, Marks marks) {
        this.history = history;
        this.settings = settings;
        this.recorder = recorder;
        this.marks = marks;
    }

    /**
     * Catches up to {@code now}. Without a mark there is nothing to catch up from: that is a
     * backfill's work, and the mark is only set.
     *
     * @return one line for each ticket that failed; then the mark stays where it was
     */
    public List<String> run(Instant now) {
        var since = marks.caughtUpTo();
        List<String> failed =
                since.map(
                                from ->
                                        recorder.record(
                                                history.updatedSince(
                                                        settings.current().settings().projects(),
                                                        from.minus(OVERLAP))))
                        .orElse(List.of());
        if (failed.isEmpty()) {
            marks.caughtUpTo(now);
        }
        return failed;
    }
}
