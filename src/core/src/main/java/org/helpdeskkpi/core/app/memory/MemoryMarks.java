package org.helpdeskkpi.core.app.memory;

import java.time.Instant;
import java.util.Optional;
import org.helpdeskkpi.core.app.port.Marks;

/** Keeps marks in memory: for tests. */
public final class MemoryMarks implements Marks {
    private Optional<Instant> caughtUpTo = Optional.empty();
    private Optional<BackfillMark> backfill = Optional.empty();

    @Override
    public synchronized Optional<Instant> caughtUpTo() {
        return caughtUpTo;
    }

    @Override
    public synchronized void caughtUpTo(Instant instant) {
        caughtUpTo = Optional.of(instant);
    }

    @Override
    public synchronized Optional<BackfillMark> backfill() {
        return backfill;
    }

    @Override
    public synchronized void backfill(BackfillMark mark) {
        backfill = Optional.of(mark);
    }
}
