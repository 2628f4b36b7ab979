package org.helpdeskkpi.core.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.sla.SlaClock;

/**
 * Tickets, column by column; a ticket's credits stand together from {@code firstCredit} on, its
 * clocks from {@code firstClock} on. Rows are only ever appended, so whoever knows how many there
 * were may go on reading them.
 */
final class TicketColumns {
    /** No gap: there is a value. */
    static final byte FILLED = -1;

    long[] id = new long[16];
    long[] created = new long[16];

    /** When the last thing happened that counts; the clock of a target goes on for ever. */
    long[] last = new long[16];

    int[] project = new int[16];
    int[] firstCredit = new int[17];
    int[] firstClock = new int[17];
    byte[] unanswered = new byte[16];
    byte[] unresolved = new byte[16];
    byte[] excluded = new byte[16];
    int size;

    void add(TicketKpis kpis, int projectCode, int credits, int clocks) {
        if (size == id.length) {
            grow();
        }
        id[size] = kpis.ticket().value();
        created[size] = kpis.created().toEpochMilli();
        last[size] = last(kpis);
        project[size] = projectCode;
        unanswered[size] = code(kpis.unanswered());
        unresolved[size] = code(kpis.unresolved());
        excluded[size] = code(kpis.excluded());
        finish(credits, clocks);
    }

    void copy(TicketColumns from, int row, int credits, int clocks) {
        if (size == id.length) {
            grow();
        }
        id[size] = from.id[row];
        created[size] = from.created[row];
        last[size] = from.last[row];
        project[size] = from.project[row];
        unanswered[size] = from.unanswered[row];
        unresolved[size] = from.unresolved[row];
        excluded[size] = from.excluded[row];
        finish(credits, clocks);
    }

    boolean isExcluded(int row) {
        return excluded[row] != FILLED;
    }

    private void finish(int credits, int clocks) {
        firstCredit[size + 1] = firstCredit[size] + credits;
        firstClock[size + 1] = firstClock[size] + clocks;
        size++;
    }

    private static long last(TicketKpis kpis) {
        LongStream credits =
                kpis.credits().stream().mapToLong(credit -> credit.at().toEpochMilli());
        LongStream clocks = kpis.clocks().stream().mapToLong(TicketColumns::last);
        return LongStream.concat(credits, clocks).reduce(kpis.created().toEpochMilli(), Math::max);
    }

    private static long last(SlaClock clock) {
        return clock.stop().map(mark -> mark.at().toEpochMilli()).orElse(Long.MAX_VALUE);
    }

    private static byte code(Optional<Gap> gap) {
        return gap.map(g -> (byte) g.ordinal()).orElse(FILLED);
    }

    private void grow() {
        int length = size * 2;
        id = Arrays.copyOf(id, length);
        created = Arrays.copyOf(created, length);
        last = Arrays.copyOf(last, length);
        project = Arrays.copyOf(project, length);
        firstCredit = Arrays.copyOf(firstCredit, length + 1);
        firstClock = Arrays.copyOf(firstClock, length + 1);
        unanswered = Arrays.copyOf(unanswered, length);
        unresolved = Arrays.copyOf(unresolved, length);
        excluded = Arrays.copyOf(excluded, length);
    }

    /** The same columns as they are now; appending to this does not show in it. */
    TicketColumns view() {
        TicketColumns view = new TicketColumns();
        view.id = id;
        view.created = created;
        view.last = last;
        view.project = project;
        view.firstCredit = firstCredit;
        view.firstClock = firstClock;
        view.unanswered = unanswered;
        view.unresolved = unresolved;
        view.excluded = excluded;
        view.size = size;
        return view;
    }
}
