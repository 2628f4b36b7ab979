package org.helpdeskkpi.plugin.job;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of our own for long work, one piece after the other. */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ThreadPoolExecutor worker;

    public Background(String name) {
        worker =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> thread("helpdesk-kpi-" + name, work),
                        new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Does nothing once stopped. */
    public void run(Runnable work) {
        worker.execute(() -> safely(work));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            LOG.info("work in the background was broken off");
        } catch (RuntimeException | LinkageError e) {
            LOG.error("work in the background failed", e);
        }
    }

    /** Begins nothing more. */
    public void stop() {
        worker.getQueue().clear();
        worker.shutdown();
    }

    /**
     * Waits for what runs. It is interrupted only when it takes longer, because an interrupt can
     * close a database's files.
     *
     * @return whether it ended by itself
     */
    public boolean join(Duration patience) {
        try {
            if (worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker.shutdownNow();
        return false;
    }
}
