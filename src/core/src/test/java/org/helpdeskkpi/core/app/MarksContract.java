package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark.State;
import org.junit.jupiter.api.Test;

/** What every store of marks does; each store's test extends it. */
public abstract class MarksContract {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00.123Z");

    /** An empty store. */
    protected abstract Marks marks();

    @Test
    void thereIsNoMarkAtFirst() {
        assertThat(marks().caughtUpTo()).isEmpty();
        assertThat(marks().backfill()).isEmpty();
    }

    @Test
    void theLastCatchUpIsRemembered() {
        Marks marks = marks();
        marks.caughtUpTo(NOW.minusSeconds(60));
        marks.caughtUpTo(NOW);

        assertThat(marks.caughtUpTo()).contains(NOW);
    }

    @Test
    void theLastBackfillIsRemembered() {
        Marks marks = marks();
        BackfillMark mark = new BackfillMark(State.RUNNING, 10_042, 5, 9, 3, NOW, NOW, "admin");
        marks.backfill(new BackfillMark(State.STOPPED, 1, 1, 9, 3, NOW, NOW, "admin"));
        marks.backfill(mark);

        assertThat(marks.backfill()).contains(mark);
    }
}
