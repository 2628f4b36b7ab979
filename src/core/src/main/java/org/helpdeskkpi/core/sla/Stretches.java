package org.helpdeskkpi.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.time.Interval;

/**
 * The stretches in which a clock ran until an instant.
 *
 * @param whole those that a pause ended, in order
 * @param open since when it ran without a pause at that instant; empty when it stood still
 */
record Stretches(List<Interval> whole, Optional<Instant> open, Instant until) {

    /** What is between the pauses, from the start until that instant. */
    static Stretches of(Instant start, List<SlaClock.Pause> pauses, Instant until) {
        List<Interval> whole = new ArrayList<>();
        Optional<Instant> open = Optional.of(start);
        for (SlaClock.Pause pause : pauses) {
            if (pause.from().isAfter(until)) {
                break;
            }
            whole.add(new Interval(open.orElseThrow(), pause.from()));
            open = pause.to().filter(to -> !to.isAfter(until));
        }
        return new Stretches(List.copyOf(whole), open, until);
    }
}
