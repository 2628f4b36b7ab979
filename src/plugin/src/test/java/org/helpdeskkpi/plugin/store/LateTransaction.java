package org.helpdeskkpi.plugin.store;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.helpdeskkpi.core.kpi.TicketKpis;

/** A transaction of another thread that has written a ticket and not yet committed. */
final class LateTransaction implements AutoCloseable {
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final Thread thread;

    private LateTransaction(TestDatabase database, TicketKpis kpis, Instant now) {
        thread =
                new Thread(
                        () ->
                                database.ao()
                                        .executeInTransaction(
                                                () -> {
                                                    write(database, kpis, now);
                                                    return null;
                                                }));
    }

    static LateTransaction begin(TestDatabase database, TicketKpis kpis, Instant now)
            throws InterruptedException {
        LateTransaction late = new LateTransaction(database, kpis, now);
        late.thread.start();
        late.written.await(10, TimeUnit.SECONDS);
        return late;
    }

    private void write(TestDatabase database, TicketKpis kpis, Instant now) {
        database.ao().create(TicketRow.class, Tickets.columns(1, kpis, now));
        new CreditTable(database.ao()).write(1, java.util.List.of(kpis));
        written.countDown();
        try {
            release.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void commit() {
        release.countDown();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        commit();
    }
}
