package org.helpdeskkpi.host.jira.demo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.helpdeskkpi.host.jira.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Live traffic: agents and customers who work on the site as people do, so that its events fire.
 * The same seed on the same site makes the same choices.
 */
public final class Traffic implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);

    private final Site site;
    private final long seed;
    private TrafficActions actions;
    private final AtomicLong done = new AtomicLong();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread made = new Thread(work, "site-traffic");
                        made.setDaemon(true);
                        return made;
                    });

    /** Traffic that looks at the site only when it begins to act. */
    public Traffic(Site site, long seed) {
        this.site = site;
        this.seed = seed;
    }

    /** Starts acting so many times a minute, until closed. */
    public void start(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("actions per minute: " + perMinute);
        }
        long nanos = TimeUnit.MINUTES.toNanos(1) / perMinute;
        thread.scheduleAtFixedRate(this::act, 0, nanos, TimeUnit.NANOSECONDS);
    }

    /** One action, on this thread. */
    public synchronized void act() {
        try {
            actions = actions == null ? begun() : actions;
            actions.next();
            done.incrementAndGet();
        } catch (RuntimeException e) {
            LOG.warn("a scripted action failed", e);
        }
    }

    private TrafficActions begun() {
        if (site.catalog().project(Cast.PROJECT).isEmpty() || site.users().byKey("fay").isEmpty()) {
            Cast.enter(site);
        }
        return new TrafficActions(site, new Dice(seed));
    }

    /** How many actions were taken. */
    public long done() {
        return done.get();
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
