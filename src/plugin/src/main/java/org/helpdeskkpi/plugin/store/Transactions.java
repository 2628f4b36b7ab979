package org.helpdeskkpi.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in a database transaction, again when another one was in its way: Active Objects'
 * transactions are serializable, so of two that touch the same rows the database refuses one.
 */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MS = 10;

    /** Duplicate key (two spellings), time-out of a lock, and H2's concurrent update. */
    private static final Set<String> CONFLICTS = Set.of("23505", "23000", "HYT00", "90131");

    /** Someone else replaced what was to be replaced. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ActiveObjects ao;

    Transactions(ActiveObjects ao) {
        this.ao = ao;
    }

    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ao.executeInTransaction(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
                LOG.debug("attempt {} met another transaction", attempt, e);
                pause(attempt);
            }
        }
    }

    static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overtaken) {
                return true;
            }
            if (cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(String state) {
        return state != null && (state.startsWith("40") || CONFLICTS.contains(state));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(FIRST_PAUSE_MS << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
