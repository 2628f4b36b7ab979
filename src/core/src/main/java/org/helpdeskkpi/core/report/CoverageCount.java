package org.helpdeskkpi.core.report;

import java.util.EnumMap;
import java.util.Map;
import org.helpdeskkpi.core.kpi.Gap;

/** Adds up a coverage. */
final class CoverageCount {
    private final TicketColumns tickets;
    private final long[] unanswered = new long[Gap.values().length];
    private final long[] unresolved = new long[Gap.values().length];
    private final long[] excluded = new long[Gap.values().length];
    private long covered;

    CoverageCount(TicketColumns tickets) {
        this.tickets = tickets;
    }

    void add(int ticket) {
        covered++;
        if (tickets.isExcluded(ticket)) {
            excluded[tickets.excluded[ticket]]++;
        }
        if (tickets.unanswered[ticket] != TicketColumns.FILLED) {
            unanswered[tickets.unanswered[ticket]]++;
        }
        if (tickets.unresolved[ticket] != TicketColumns.FILLED) {
            unresolved[tickets.unresolved[ticket]]++;
        }
    }

    Coverage coverage() {
        Map<Gap, Long> noAnswer = gaps(unanswered);
        Map<Gap, Long> noResolution = gaps(unresolved);
        Map<Gap, Long> notCounted = gaps(excluded);
        long counted = covered - sum(notCounted);
        return new Coverage(
                covered,
                counted - sum(noAnswer),
                noAnswer,
                counted - sum(noResolution),
                noResolution,
                notCounted);
    }

    private static Map<Gap, Long> gaps(long[] counts) {
        Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            if (counts[gap.ordinal()] > 0) {
                gaps.put(gap, counts[gap.ordinal()]);
            }
        }
        return gaps;
    }

    private static long sum(Map<Gap, Long> gaps) {
        return gaps.values().stream().mapToLong(Long::longValue).sum();
    }
}
