package org.helpdeskkpi.core.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.TicketId;

/**
 * Computed tickets on their way to the store: saved together, because that is many times faster,
 * and one by one when together fails, so that only the culprit is left out.
 */
final class Batch {
    private final KpiStore store;
    private final Map<Integer, List<TicketKpis>> waiting = new LinkedHashMap<>();
    private final Map<TicketId, String> failures = new HashMap<>();

    Batch(KpiStore store) {
        this.store = store;
    }

    void add(int edition, TicketKpis kpis) {
        waiting.computeIfAbsent(edition, number -> new ArrayList<>()).add(kpis);
    }

    void failed(TicketId ticket, RuntimeException why) {
        failures.put(ticket, why.toString());
    }

    /** Saves what waits and tells which tickets failed and why. */
    Map<TicketId, String> finish() {
        waiting.forEach(this::save);
        waiting.clear();
        return failures;
    }

    private void save(int edition, List<TicketKpis> kpis) {
        try {
            store.save(edition, kpis);
        } catch (RuntimeException together) {
            kpis.forEach(one -> saveAlone(edition, one));
        }
    }

    private void saveAlone(int edition, TicketKpis kpis) {
        try {
            store.save(edition, List.of(kpis));
        } catch (RuntimeException alone) {
            failed(kpis.ticket(), alone);
        }
    }
}
