package org.helpdeskkpi.core.app.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.Edition;
import org.helpdeskkpi.core.app.Editions;
import org.helpdeskkpi.core.app.Reconciliation;
import org.helpdeskkpi.core.app.port.FailedTickets;
import org.helpdeskkpi.core.app.port.Marks;

/** Keeps marks in memory: for tests. */
public final class MemoryMarks implements Marks {
    private final FailedTickets failed = new MemoryFailedTickets();
    private Optional<Instant> caughtUpTo = Optional.empty();
    private Optional<Reconciliation> reconciled = Optional.empty();
    private Editions editions = Editions.NONE;

    /** Marks that know of one edition, number 1, which answers. */
    public static MemoryMarks answering(int version) {
        MemoryMarks marks = new MemoryMarks();
        var first =
                new Edition(1, version, Edition.State.ANSWERING, Instant.EPOCH, Optional.empty());
        marks.editions = new Editions(List.of(first), Optional.empty(), 1);
        return marks;
    }

    @Override
    public synchronized Optional<Instant> caughtUpTo() {
        return caughtUpTo;
    }

    @Override
    public synchronized void caughtUpTo(Instant instant) {
        caughtUpTo = Optional.of(instant);
    }

    @Override
    public synchronized Optional<Reconciliation> reconciled() {
        return reconciled;
    }

    @Override
    public synchronized void reconciled(Reconciliation found) {
        reconciled = Optional.of(found);
    }

    @Override
    public synchronized Editions editions() {
        return editions;
    }

    @Override
    public synchronized Editions change(UnaryOperator<Editions> change) {
        editions = change.apply(editions);
        return editions;
    }

    @Override
    public FailedTickets failed() {
        return failed;
    }
}
