package org.helpdeskkpi.host.importer;

import java.io.PrintStream;
import java.util.Locale;

/** Tells now and then how far a long piece of work is, and how fast it goes. */
final class Progress {
    private static final long EVERY_NANOS = 2_000_000_000L;
    private static final double SECOND = 1e9;

    private final String done;
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long told = started;

    /**
     * @param done what was done to the tickets, as in "imported"
     */
    Progress(String done, PrintStream out) {
        this.done = done;
        this.out = out;
    }

    void at(int tickets) {
        if (System.nanoTime() - told >= EVERY_NANOS) {
            told = System.nanoTime();
            tell(tickets);
        }
    }

    void end(int tickets) {
        tell(tickets);
    }

    private void tell(int tickets) {
        double seconds = Math.max(System.nanoTime() - started, 1) / SECOND;
        out.printf(
                Locale.ENGLISH,
                "%s %,d tickets, %,.0f per second%n",
                done,
                tickets,
                tickets / seconds);
    }
}
