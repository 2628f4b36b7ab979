package org.helpdeskkpi.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.helpdeskkpi.core.ticket.TicketId;

/** Finds what two sets of facts say differently about the tickets of one query. */
final class Comparison {
    private static final Comparator<Move.Moved> SMALLEST_LAST =
            Comparator.comparing(Move.Moved::change)
                    .reversed()
                    .thenComparingLong(moved -> moved.ticket().value());

    private final Aspect aspect;
    private final int most;
    private final Sides before;
    private final Sides after;
    private final Map<Way, Gathered> gathered = new LinkedHashMap<>();

    private record Way(Optional<Figure> from, Optional<Figure> to) {}

    /** The first ones, the last of them on top. */
    private static final class Gathered {
        private final PriorityQueue<Move.Moved> first =
                new PriorityQueue<>(SMALLEST_LAST.reversed());
        private long total;
    }

    Comparison(Aspect aspect, int most, Sides before, Sides after) {
        this.aspect = aspect;
        this.most = most;
        this.before = before;
        this.after = after;
    }

    /** In the order of the aspect's sides; tickets of no side last. */
    List<Move> moves() {
        for (int row = 0; row < before.size(); row++) {
            compare(before.id(row));
        }
        for (int row = 0; row < after.size(); row++) {
            if (!before.has(after.id(row))) {
                compare(after.id(row));
            }
        }
        List<Move> moves = new ArrayList<>();
        gathered.forEach((way, some) -> moves.add(move(way, some)));
        moves.sort(Comparator.comparingInt(m -> rank(m.from()) * 10 + rank(m.to())));
        return moves;
    }

    private int rank(Optional<Figure> side) {
        return side.map(aspect.sides()::indexOf).orElse(aspect.sides().size());
    }

    private void compare(long id) {
        Way way = new Way(before.side(id), after.side(id));
        var moved = new Move.Moved(new TicketId(id), before.length(id), after.length(id));
        boolean stays = way.from().equals(way.to());
        boolean same = !aspect.isMeasured() || moved.before().equals(moved.after());
        if (!stays || !same) {
            gather(gathered.computeIfAbsent(way, key -> new Gathered()), moved);
        }
    }

    private void gather(Gathered some, Move.Moved moved) {
        some.total++;
        some.first.add(moved);
        if (some.first.size() > most) {
            some.first.remove();
        }
    }

    private Move move(Way way, Gathered some) {
        List<Move.Moved> tickets = some.first.stream().sorted(SMALLEST_LAST).toList();
        return new Move(aspect, way.from(), way.to(), some.total, tickets);
    }
}
