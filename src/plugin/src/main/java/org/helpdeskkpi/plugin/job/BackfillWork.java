package org.helpdeskkpi.plugin.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.helpdeskkpi.core.app.BackfillSteps;

/**
 * A backfill, step by step until it is through, stopped or the node goes down; then the deletion of
 * what nobody needs any more.
 */
public final class BackfillWork implements Supplier<List<String>> {
    static final int STEP = 200;

    private final BackfillSteps steps;

    public BackfillWork(BackfillSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<String> get() {
        List<String> failures = new ArrayList<>();
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = steps.step(STEP);
            failures.addAll(steps.takeFailures());
        }
        more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = steps.drop(STEP);
        }
        return failures;
    }
}
