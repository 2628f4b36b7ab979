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
 * never recorded are recorded. Looks at who is in which group, too, and records the tickets of
 * whoever is in none any more: Jira may have given them another key. Runs every night, and once at
 * start.
 */
public final class Reconcile {
    private final TicketHistory history;
    private final SettingsStore settings;
    private final KpiStore store;
    private final RecordTicket recorder;
    private final Memberships memberships;

    public Reconcile(
            TicketHistory history,
            SettingsStore settings,
            KpiStore store,
            RecordTicket recorder,
            Memberships memberships) {
        this.history = history;
        this.settings = settings;
        this.store = store;
        this.recorder = recorder;
        this.memberships = memberships;
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
        memberships.observe().forEach(left -> different.addAll(store.creditedTo(left)));
        return recorder.record(different);
    }
}
