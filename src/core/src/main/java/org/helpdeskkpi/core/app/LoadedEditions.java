package org.helpdeskkpi.core.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.helpdeskkpi.core.app.port.KpiStore;

/** The editions whose facts this node has in memory. */
public final class LoadedEditions {
    private final KpiStore store;
    private final Executor background;
    private final Map<Integer, KpiReports> known = new HashMap<>();
    private final Set<Integer> loaded = new HashSet<>();
    private final Set<Integer> waiting = new HashSet<>();

    /**
     * @param background loads an edition while another one answers
     */
    public LoadedEditions(KpiStore store, Executor background) {
        this.store = store;
        this.background = background;
    }

    synchronized boolean has(int edition) {
        return loaded.contains(edition);
    }

    /** Loads what is not loaded yet while the caller waits. */
    KpiReports get(int edition) {
        return has(edition) ? reports(edition) : refreshed(edition);
    }

    private KpiReports refreshed(int edition) {
        KpiReports reports = reports(edition);
        reports.refresh();
        isLoaded(edition);
        return reports;
    }

    private synchronized KpiReports reports(int edition) {
        return known.computeIfAbsent(edition, number -> new KpiReports(store, number));
    }

    private synchronized void isLoaded(int edition) {
        if (known.containsKey(edition)) {
            loaded.add(edition);
        }
    }

    /** Has it loaded, up to date, without keeping the caller waiting. */
    void prepare(int edition) {
        synchronized (this) {
            if (!waiting.add(edition)) {
                return;
            }
        }
        background.execute(() -> load(edition));
    }

    private void load(int edition) {
        try {
            refreshed(edition);
        } finally {
            synchronized (this) {
                waiting.remove(edition);
            }
        }
    }

    /** Forgets all others. */
    synchronized void keepOnly(Set<Integer> editions) {
        known.keySet().retainAll(editions);
        loaded.retainAll(editions);
    }
}
