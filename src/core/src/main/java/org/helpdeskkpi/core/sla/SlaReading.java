package org.helpdeskkpi.core.sla;

import java.time.Duration;
import org.helpdeskkpi.core.time.TimeBasis;

/** What a finished span is worth against its target; exactly on target is met. */
public record SlaReading(Duration target, TimeBasis basis, Duration taken) {
    public boolean met() {
        return taken.compareTo(target) <= 0;
    }
}
