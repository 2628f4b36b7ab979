package org.helpdeskkpi.plugin.store;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.helpdeskkpi.core.app.port.KpiStore;

/** Measures how long the store takes for a help desk of 17,515 tickets; run by hand. */
final class StoreSpeed {
    private StoreSpeed() {}

    public static void main(String[] args) throws Exception {
        try (TestDatabase database = TestDatabase.in(Files.createTempDirectory("kpi"))) {
            KpiStore store = new AoKpiStore(database.ao(), Clock.systemUTC());
            var tickets = SomeTickets.many(17_515);
            measure("save new", () -> store.save(1, tickets));
            measure("save again", () -> store.save(1, tickets));
            measure("read all", () -> read(store));
            measure("read nothing new", () -> store.changesAfter(1, 1L << 40, 1_000));
        }
    }

    private static void read(KpiStore store) {
        KpiStore.Changes page = store.changesAfter(1, 0, 1_000);
        while (page.more()) {
            page = store.changesAfter(1, page.cursor(), 1_000);
        }
    }

    private static void measure(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println(
                what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }
}
