package org.helpdeskkpi.core.app.port;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.app.Editions;
import org.helpdeskkpi.core.app.Reconciliation;

/**
 * What survives a crash besides the values: how far the app has kept up, which editions there are,
 * and which tickets failed.
 */
public interface Marks {
    /**
     * Every ticket change before this instant has been computed, but for the tickets that failed;
     * empty before the first catch-up.
     */
    Optional<Instant> caughtUpTo();

    void caughtUpTo(Instant instant);

    /** What the last reconciliation found; empty before the first. */
    Optional<Reconciliation> reconciled();

    void reconciled(Reconciliation found);

    Editions editions();

    /**
     * Changes what is known of the editions; no other change comes between reading and writing.
     *
     * @param change may be called more than once
     * @return what is known after it
     */
    Editions change(UnaryOperator<Editions> change);

    FailedTickets failed();

    /**
     * Where a backfill stands.
     *
     * @param edition the one that it fills
     * @param lastTicket the highest ticket id that is done; 0 before the first
     * @param failed how many tickets of this run could not be recorded
     */
    record BackfillMark(
            State state,
            int edition,
            int definitionVersion,
            long lastTicket,
            int done,
            int total,
            int failed,
            Instant startedAt,
            Instant changedAt,
            String startedBy) {
        /** So many may fail in any run; in a big one, one in a hundred. */
        private static final int FEW = 10;

        /** What a backfill is doing. */
        public enum State {
            RUNNING,
            /** Waits to go on where it stands. */
            PAUSED,
            /** Broken off. */
            STOPPED,
            FINISHED
        }

        /** One that begins. */
        public static BackfillMark started(
                int definitionVersion, int total, Instant now, String userKey) {
            return new BackfillMark(
                    State.RUNNING, 0, definitionVersion, 0, 0, total, 0, now, now, userKey);
        }

        public boolean isRunning() {
            return state == State.RUNNING;
        }

        /** Whether it neither runs nor waits. */
        public boolean isOver() {
            return state == State.STOPPED || state == State.FINISHED;
        }

        /** Whether its edition would miss more than the odd ticket. */
        public boolean failedTooOften() {
            return failed > Math.max(FEW, total / 100);
        }

        /** Of the edition with that number. */
        public BackfillMark of(int number) {
            return new BackfillMark(
                    state,
                    number,
                    definitionVersion,
                    lastTicket,
                    done,
                    total,
                    failed,
                    startedAt,
                    changedAt,
                    startedBy);
        }

        /** Those up to a ticket are done. */
        public BackfillMark advanced(long last, int nowDone, int nowTotal, int more, Instant now) {
            return at(state, last, nowDone, nowTotal, failed + more, now);
        }

        public BackfillMark paused(Instant now) {
            return at(State.PAUSED, lastTicket, done, total, failed, now);
        }

        /** Broken off for good: what was done is done again the next time. */
        public BackfillMark cancelled(Instant now) {
            return at(State.STOPPED, 0, 0, total, 0, now);
        }

        public BackfillMark stopped(Instant now) {
            return at(State.STOPPED, lastTicket, done, total, failed, now);
        }

        public BackfillMark finished(Instant now) {
            return at(State.FINISHED, lastTicket, done, total, failed, now);
        }

        /** Goes on where it stood, or from the first ticket after it failed too often. */
        public BackfillMark resumed(Instant now) {
            return failedTooOften()
                    ? at(State.RUNNING, 0, 0, total, 0, now)
                    : at(State.RUNNING, lastTicket, done, total, failed, now);
        }

        private BackfillMark at(
                State next, long last, int nowDone, int nowTotal, int nowFailed, Instant now) {
            return new BackfillMark(
                    next,
                    edition,
                    definitionVersion,
                    last,
                    nowDone,
                    nowTotal,
                    nowFailed,
                    startedAt,
                    now,
                    startedBy);
        }
    }
}
