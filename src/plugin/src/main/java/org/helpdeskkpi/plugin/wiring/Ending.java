package org.helpdeskkpi.plugin.wiring;

import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for several things to end, no longer than a while in all. */
final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private final long deadline;

    Ending(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    /** Hands over what is left of the time. */
    void of(String what, Predicate<Duration> join) {
        Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        if (!join.test(left)) {
            LOG.warn("{} did not end in time", what);
        }
    }
}
