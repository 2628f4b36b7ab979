package org.helpdeskkpi.plugin.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.Backfill;

/** A backfill, step by step until it is through, stopped or the node goes down. */
public final class BackfillWork implements Supplier<List<String>> {
    static final int STEP = 200;

    private final Backfill backfill;

    public BackfillWork(Backfill backfill) {
        this.backfill = backfill;
    }

    @Override
    public List<String> get() {
        List<String> failures = new ArrayList<>();
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = backfill.step(STEP);
            failures.addAll(backfill.takeFailures());
        }
        return failures;
    }
}
