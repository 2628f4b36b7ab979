package org.helpdeskkpi.core.app;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.SettingsStore;

/** Looks how the app does. */
public final class ReadHealth {
    /** So many failed tickets are named. */
    private static final int NAMED = 50;

    private final Marks marks;
    private final KpiStore store;
    private final SettingsStore settings;
    private final IntSupplier waiting;

    /**
     * @param waiting how many touched tickets wait on this node
     */
    public ReadHealth(Marks marks, KpiStore store, SettingsStore settings, IntSupplier waiting) {
        this.marks = marks;
        this.store = store;
        this.settings = settings;
        this.waiting = waiting;
    }

    public Health read() {
        List<Health.Stored> stored =
                marks.editions().all().stream()
                        .sorted(Comparator.comparingInt(Edition::number).reversed())
                        .map(one -> new Health.Stored(one, store.count(one.number())))
                        .toList();
        return new Health(
                marks.caughtUpTo(),
                waiting.getAsInt(),
                marks.reconciled(),
                stored,
                settings.all().size(),
                marks.failed().count(),
                marks.failed().worst(NAMED));
    }
}
