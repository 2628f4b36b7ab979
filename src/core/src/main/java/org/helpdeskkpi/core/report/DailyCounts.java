package org.helpdeskkpi.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.TimeBasis;

/** Counts, for each queue and day, the tickets it first had and those that it handed up. */
final class DailyCounts implements Finds {
    private final CreditColumns credits;
    private final Days days;
    private final Selection selection;
    private final TreeMap<Optional<QueueId>, Queue> queues =
            new TreeMap<>(
                    Comparator.comparing(
                            id -> id.orElse(null),
                            Comparator.nullsLast(Comparator.naturalOrder())));

    /** By the code of a standing. */
    private final List<Queue> found = new ArrayList<>();

    DailyCounts(Snapshot facts, Period period, Scope scope) {
        this.credits = facts.credits();
        this.days = new Days(period);
        this.selection =
                new Selection(
                        facts,
                        new ReportQuery(
                                period,
                                scope,
                                Grouping.QUEUE,
                                TimeBasis.ELAPSED,
                                PeriodBasis.HAPPENED),
                        this);
        int count = Math.toIntExact(period.days());
        found.add(null);
        facts.names()
                .standings()
                .forEach(
                        at ->
                                found.add(
                                        queues.computeIfAbsent(
                                                at.queue(), id -> new Queue(count))));
    }

    /** The counts of each queue, day by day. */
    Map<Optional<QueueId>, List<DayCount>> queues() {
        selection.run();
        Map<Optional<QueueId>, List<DayCount>> counts = new LinkedHashMap<>();
        queues.forEach((id, queue) -> counts.put(id, queue.counts()));
        return counts;
    }

    @Override
    public void handled(int ticket, int credit, int period) {
        found.get(credits.standing[credit])
                .handled(ticket, period == 0 ? days.indexOf(credits.at[credit]) : -1);
    }

    @Override
    public void escalated(int ticket, int credit) {
        found.get(credits.standing[credit]).escalated(ticket);
    }

    @Override
    public void happened(int ticket, int credit, long time, int period) {}

    @Override
    public void opened(
            int ticket, int handled, int escalated, int resolved, long time, int period) {}

    @Override
    public void covered(int ticket) {}

    /** One queue's counts by day; as {@link Row}, the first handling of a ticket decides. */
    static final class Queue {
        private final int[] opened;
        private final int[] escalated;
        private int ticket = Selection.NEITHER;
        private int day;

        Queue(int days) {
            opened = new int[days];
            escalated = new int[days];
        }

        private void handled(int handledTicket, int on) {
            if (handledTicket == ticket) {
                return;
            }
            ticket = handledTicket;
            day = on;
            if (day >= 0) {
                opened[day]++;
            }
        }

        private void escalated(int escalatedTicket) {
            if (escalatedTicket == ticket && day >= 0) {
                escalated[day]++;
                day = -1;
            }
        }

        private List<DayCount> counts() {
            return IntStream.range(0, opened.length)
                    .mapToObj(i -> new DayCount(opened[i], escalated[i]))
                    .toList();
        }
    }
}
