package org.helpdeskkpi.core.report;

import java.util.Comparator;

/**
 * A ticket found for a list, before it is written out.
 *
 * @param credit which of its credits; {@link Selection#NEITHER} when only its creation is known
 * @param clock which of its clocks; {@link Selection#NEITHER} when it is no clock
 * @param length in ms; {@link CreditColumns#UNKNOWN} for none
 */
record Hit(int ticket, int credit, int clock, long id, long at, long length) {
    /** Of one ticket and instant as they stand in its history, so that pages never overlap. */
    private static final Comparator<Hit> AS_TOLD =
            Comparator.comparingLong(Hit::id)
                    .thenComparingInt(Hit::credit)
                    .thenComparingInt(Hit::clock);

    private static final Comparator<Hit> LATEST =
            Comparator.comparingLong(Hit::at).reversed().thenComparing(AS_TOLD);
    private static final Comparator<Hit> EARLIEST =
            Comparator.comparingLong(Hit::at).thenComparing(AS_TOLD);

    static Comparator<Hit> order(ListQuery.Order order) {
        return switch (order) {
            case LONGEST -> Comparator.comparingLong(Hit::length).reversed().thenComparing(LATEST);
            case SHORTEST -> Comparator.comparingLong(Hit::knownLength).thenComparing(LATEST);
            case LATEST -> LATEST;
            case EARLIEST -> EARLIEST;
        };
    }

    /** Unknown lengths stand last in both directions. */
    private long knownLength() {
        return length == CreditColumns.UNKNOWN ? Long.MAX_VALUE : length;
    }
}
