package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** On which side of an aspect each ticket of a query stands; one on no side is not there. */
final class Sides {
    private final Aspect aspect;
    private final LongIndex rows = new LongIndex();
    private long[] ids = new long[16];
    private long[] lengths = new long[16];
    private byte[] sides = new byte[16];
    private int size;

    Sides(Snapshot facts, ReportQuery query, Instant now, Aspect aspect) {
        this.aspect = aspect;
        List<Figure> figures = aspect.sides();
        for (int i = 0; i < figures.size(); i++) {
            byte side = (byte) i;
            var wanted = new FigureFinds.Wanted(figures.get(i), Optional.empty());
            new FigureFinds(facts, query, now, wanted, new Side(side, facts, query)).run();
        }
    }

    /** Takes the tickets of one side. */
    private final class Side implements FigureFinds.Hits {
        private final byte side;
        private final Snapshot facts;
        private final ReportQuery query;

        Side(byte side, Snapshot facts, ReportQuery query) {
            this.side = side;
            this.facts = facts;
            this.query = query;
        }

        @Override
        public void add(int ticket, int credit) {
            put(facts.tickets().id[ticket], side, length(facts.credits(), credit, query));
        }

        @Override
        public void addClock(int ticket, int clock) {
            put(facts.tickets().id[ticket], side, facts.clocks().taken(clock));
        }
    }

    private static long length(CreditColumns credits, int credit, ReportQuery query) {
        return credit == Selection.NEITHER || !credits.hasSpan(credit)
                ? CreditColumns.UNKNOWN
                : credits.millis(credit, query.time());
    }

    int size() {
        return size;
    }

    long id(int row) {
        return ids[row];
    }

    boolean has(long id) {
        return rows.get(id) != LongIndex.NONE;
    }

    Optional<Figure> side(long id) {
        return has(id) ? Optional.of(aspect.sides().get(sides[rows.get(id)])) : Optional.empty();
    }

    Optional<Duration> length(long id) {
        return has(id) && lengths[rows.get(id)] != CreditColumns.UNKNOWN
                ? Optional.of(Duration.ofMillis(lengths[rows.get(id)]))
                : Optional.empty();
    }

    /** A ticket that counts twice in a figure stands there once. */
    private void put(long id, byte side, long length) {
        if (has(id)) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            sides = Arrays.copyOf(sides, size * 2);
        }
        rows.put(id, size);
        ids[size] = id;
        lengths[size] = length;
        sides[size] = side;
        size++;
    }
}
