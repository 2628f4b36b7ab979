package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.core.ticket.TicketId;

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
        Set<TicketId> stored = new HashSet<>(store.ids());
        List<TicketId> different = new ArrayList<>();
        for (TicketId existing : history.all(settings.current().settings().projects())) {
            if (!stored.remove(existing)) {
                different.add(existing);
            }
        }
        different.addAll(stored);
        return recorder.record(different);
    }
}
