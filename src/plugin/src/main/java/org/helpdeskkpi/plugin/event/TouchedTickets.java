package org.helpdeskkpi.plugin.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.helpdeskkpi.core.ticket.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tickets that were touched and wait to be recorded, by one thread of its own, which has no user. A
 * ticket that waits already is not queued again; one that is touched while it is being recorded is
 * recorded again. What waits when the node dies is left to the catch-up.
 */
public final class TouchedTickets {
    private static final Logger LOG = LoggerFactory.getLogger(TouchedTickets.class);
    static final int BATCH = 50;

    private final Function<Collection<TicketId>, List<String>> recorder;
    private final Set<TicketId> waiting = new LinkedHashSet<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor worker;

    /**
     * @param recorder records tickets and says a line about each that failed
     */
    public TouchedTickets(Function<Collection<TicketId>, List<String>> recorder) {
        this.recorder = recorder;
        this.worker =
                new ScheduledThreadPoolExecutor(
                        1, TouchedTickets::thread, new ThreadPoolExecutor.DiscardPolicy());
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "helpdesk-kpi-touched");
        thread.setDaemon(true);
        return thread;
    }

    public void touch(TicketId ticket) {
        synchronized (waiting) {
            waiting.add(ticket);
        }
        call();
    }

    /** How many wait here to be recorded. */
    public int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    public void touchAfter(Duration delay, TicketId ticket) {
        worker.schedule(() -> touch(ticket), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs something on the same thread, after what waits there. */
    public void run(Runnable work) {
        worker.execute(() -> safely(work));
    }

    private void call() {
        if (called.compareAndSet(false, true) && !worker.isShutdown()) {
            worker.execute(() -> safely(this::recordWaiting));
        }
    }

    private void recordWaiting() {
        called.set(false);
        for (List<TicketId> batch = take(); !batch.isEmpty(); batch = take()) {
            recorder.apply(batch).forEach(line -> LOG.warn("not recorded: {}", line));
        }
    }

    private List<TicketId> take() {
        synchronized (waiting) {
            List<TicketId> batch = new ArrayList<>(waiting.stream().limit(BATCH).toList());
            batch.forEach(waiting::remove);
            return batch;
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("tickets could not be recorded; the catch-up tries again", e);
        }
    }

    /**
     * Records what waits, as far as that takes no longer; the rest is left to the catch-up.
     *
     * @return whether the thread ended
     */
    public boolean stop(Duration patience) {
        worker.shutdown();
        boolean ended = ended(patience.dividedBy(2));
        synchronized (waiting) {
            waiting.clear();
        }
        if (!ended && !ended(patience.dividedBy(2))) {
            LOG.info("touched tickets are left to the catch-up");
            worker.shutdownNow();
            return false;
        }
        return true;
    }

    private boolean ended(Duration patience) {
        try {
            return worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
