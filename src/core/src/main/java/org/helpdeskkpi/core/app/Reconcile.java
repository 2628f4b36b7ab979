package org.helpdeskkpi.core.app;

import java.util.List;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;

/**
 * Compares what is stored with what exists: tickets that are gone are removed, tickets that were
 * never recorded are recorded. Runs every night, and once at start.
 */
public final class Reconcile {
    private final TicketHistory history;
    private final SettingsStore settings;
    private final KpiStore store;
    private final RecordTicket recorder;

    public Reconcile(
            TicketHistory history, SettingsStore settings, KpiStore store, RecordTicket recorder) {
        this.history = history;
        this.settings = settings;
        this.store = store;
        this.recorder = recorder;
    }

    /** One line for each ticket that failed. */
    public List<String> run() {
        throw new UnsupportedOperationException(
                history + " " + settings + " " + store + " " + recorder);
    }
}
