package org.helpdeskkpi.core.app;

import java.time.InstantSource;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;

/**
 * Records every ticket of the help-desk projects, in steps, so that it shows progress, can be
 * stopped and goes on after a restart where it stood.
 */
public final class Backfill {
    private final TicketHistory history;
    private final SettingsStore settings;
    private final RecordTicket recorder;
    private final Marks marks;
    private final InstantSource clock;

    public Backfill(
            TicketHistory history,
            SettingsStore settings,
            RecordTicket recorder,
            Marks marks,
            InstantSource clock) {
        this.history = history;
        this.settings = settings;
        this.recorder = recorder;
        this.marks = marks;
        this.clock = clock;
    }

    public Optional<BackfillMark> progress() {
        return marks.backfill();
    }

    /** Starts from the first ticket, or resumes one that was stopped under the same settings. */
    public BackfillMark start(String userKey) {
        throw new UnsupportedOperationException(userKey);
    }

    /** Asks a running backfill to stop after its current step; does nothing when none runs. */
    public void stop() {
        throw new UnsupportedOperationException();
    }

    /**
     * Records the next tickets of a running backfill. Called again and again by one thread of one
     * node.
     *
     * @return true when there is more to do
     */
    public boolean step(int tickets) {
        throw new UnsupportedOperationException(
                history + " " + settings + " " + recorder + " " + clock + " " + tickets);
    }
}
