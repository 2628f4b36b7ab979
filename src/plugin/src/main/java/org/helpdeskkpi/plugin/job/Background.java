package org.helpdeskkpi.plugin.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread of our own for long work, one piece after the other. */
public final class Background {
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
        worker.execute(work);
    }

    /** Does not wait: all our long work can be broken off and goes on after the next start. */
    public void stop() {
        worker.shutdownNow();
    }
}
