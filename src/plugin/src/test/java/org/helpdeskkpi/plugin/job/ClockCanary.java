package org.helpdeskkpi.plugin.job;

import java.time.Instant;

/** Breaks a rule on purpose: a job that asks the clock itself. */
public final class ClockCanary {
    Instant now = Instant.now();
}
