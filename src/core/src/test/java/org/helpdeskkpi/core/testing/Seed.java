package org.helpdeskkpi.core.testing;

import java.util.Random;

/**
 * The seed of a test with random cases: a new one each run, printed, or the one given with {@code
 * -Dseed=…} to see a failure again.
 */
public final class Seed {
    private Seed() {}

    public static Random random(Object test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test.getClass().getSimpleName() + ": -Dseed=" + seed);
        return new Random(seed);
    }

    /** How many cases to try: the usual number, or fewer with {@code -Dcases=…}. */
    public static int cases(int usual) {
        return Integer.getInteger("cases", usual);
    }
}
