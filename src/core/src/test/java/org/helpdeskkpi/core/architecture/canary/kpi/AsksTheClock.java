package org.helpdeskkpi.core.architecture.canary.kpi;

import java.time.Clock;
import java.time.Instant;

/** Breaks the rule that nothing asks what time it is. */
public record AsksTheClock() {
    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
