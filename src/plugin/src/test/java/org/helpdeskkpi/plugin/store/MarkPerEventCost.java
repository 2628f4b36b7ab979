package org.helpdeskkpi.plugin.store;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.event.TouchedTickets;

/**
 * Measures what an event costs the user's request: with a mark in the database for each event, and
 * by only noting it in memory; run by hand, for docs/adr/001.
 */
final class MarkPerEventCost {
    private static final int EVENTS = 5_000;

    private MarkPerEventCost() {}

    public static void main(String[] args) throws Exception {
        try (TestDatabase database = TestDatabase.in(Files.createTempDirectory("kpi"))) {
            LongConsumer mark = event -> mark(database, event);
            TouchedTickets touched = new TouchedTickets(tickets -> List.of());
            LongConsumer note = event -> touched.touch(new TicketId(event));
            for (int round = 0; round < 3; round++) {
                report("mark per event", measure(mark, round));
                report("noted in memory", measure(note, round));
            }
            touched.stop(Duration.ofSeconds(5));
        }
    }

    private static void mark(TestDatabase database, long event) {
        database.ao()
                .executeInTransaction(
                        () ->
                                database.ao()
                                        .create(
                                                MarkRow.class,
                                                Map.of(
                                                        MarkRow.NAME,
                                                        "touched-" + event,
                                                        MarkRow.CONTENT,
                                                        "")));
    }

    private static long[] measure(LongConsumer work, int round) {
        long[] nanos = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            long start = System.nanoTime();
            work.accept((long) round * EVENTS + i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static void report(String what, long[] nanos) {
        System.out.printf(
                "%s: median %.1f us, p99 %.1f us, mean %.1f us%n",
                what,
                nanos[EVENTS / 2] / 1e3,
                nanos[EVENTS * 99 / 100] / 1e3,
                Arrays.stream(nanos).average().orElse(0) / 1e3);
    }
}
