package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Computed tickets on their way to the store: saved together, because that is many times faster,
 * and one by one when together fails, so that only the culprit is left out.
 */
final class Batch {
    private static final int SIZE = 100;

    private final KpiStore store;
    private final List<TicketKpis> waiting = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Batch(KpiStore store) {
        this.store = store;
    }

    void add(TicketKpis kpis) {
        waiting.add(kpis);
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    void failed(TicketId ticket, RuntimeException why) {
        failures.add("ticket " + ticket.value() + ": " + why);
    }

    /** Saves what is left and tells which tickets failed. */
    List<String> finish() {
        flush();
        return List.copyOf(failures);
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            store.save(List.copyOf(waiting));
        } catch (RuntimeException together) {
            waiting.forEach(this::saveAlone);
        }
        waiting.clear();
    }

    private void saveAlone(TicketKpis kpis) {
        try {
            store.save(List.of(kpis));
        } catch (RuntimeException alone) {
            failed(kpis.ticket(), alone);
        }
    }
}
