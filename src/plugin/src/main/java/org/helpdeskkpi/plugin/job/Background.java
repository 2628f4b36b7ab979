package org.helpdeskkpi.plugin.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of our own for long work, one piece after the other. */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ExecutorService worker;

    public Background(String name) {
        worker =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread thread = new Thread(work, "helpdesk-kpi-" + name);
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    public void run(Runnable work) {
        worker.execute(() -> safely(work));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("work in the background failed", e);
        }
    }

    /** Does not wait: all our long work can be broken off and goes on after the next start. */
    public void stop() {
        worker.shutdownNow();
    }
}
