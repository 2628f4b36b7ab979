package org.helpdeskkpi.plugin.store;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.kpi.TicketKpis;

/** Measures how long the store takes for a help desk of 17,515 tickets; run by hand. */
final class StoreSpeed {
    private static final int BATCH = 100;

    private StoreSpeed() {}

    public static void main(String[] args) throws Exception {
        try (TestDatabase database = TestDatabase.in(Files.createTempDirectory("kpi"))) {
            KpiStore store = new AoKpiStore(database.ao(), Clock.systemUTC());
            var tickets = SomeTickets.many(17_515);
            measure("warm up", () -> fill(store, 1, SomeTickets.many(3_000)));
            measure("fill", () -> fill(store, 2, tickets));
            measure("fill again", () -> fill(store, 2, tickets));
            measure("fill another edition", () -> fill(store, 3, tickets));
            measure("read all", () -> read(store));
            measure("read nothing new", () -> store.changesAfter(2, 1L << 40, 1_000));
        }
    }

    /** As a backfill does: asks what is there and writes, batch by batch. */
    private static void fill(KpiStore store, int edition, List<TicketKpis> tickets) {
        for (int from = 0; from < tickets.size(); from += BATCH) {
            var some = tickets.subList(from, Math.min(from + BATCH, tickets.size()));
            store.evidence(edition, some.stream().map(TicketKpis::ticket).toList());
            store.save(edition, some);
        }
    }

    private static void read(KpiStore store) {
        KpiStore.Changes page = store.changesAfter(2, 0, 1_000);
        while (page.more()) {
            page = store.changesAfter(2, page.cursor(), 1_000);
        }
    }

    private static void measure(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println(
                what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }
}
