package org.helpdeskkpi.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The tallies of each group, now and before. */
final class Rows {
    /** Who has nobody or no queue stands last. */
    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::day, emptyLast())
                    .thenComparing(GroupKey::agent, emptyLast())
                    .thenComparing(GroupKey::queue, emptyLast());

    private final Grouping by;
    private final Supplier<Tally> tallies;
    private final LongIndex index = new LongIndex();
    private final List<Tally[]> rows = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    Rows(Grouping by, Supplier<Tally> tallies) {
        this.by = by;
        this.tallies = tallies;
    }

    long key(int agent, int queue) {
        return switch (by) {
            case AGENT -> (long) agent << 32;
            case QUEUE -> queue;
            case AGENT_QUEUE -> (long) agent << 32 | queue;
            case NONE, DAY -> 0;
        };
    }

    Tally row(long key, int period) {
        int row = index.get(key);
        if (row == LongIndex.NONE) {
            row = rows.size();
            index.put(key, row);
            keys.add(key);
            rows.add(new Tally[] {tallies.get(), tallies.get()});
        }
        return rows.get(row)[period];
    }

    List<KpiReport.Row> report(Snapshot.Names names, LocalDate firstDay) {
        List<KpiReport.Row> report = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Tally[] tally = rows.get(i);
            GroupKey key = groupKey(keys.get(i), names, firstDay);
            report.add(new KpiReport.Row(key, tally[0].summary(), tally[1].summary()));
        }
        report.sort(Comparator.comparing(KpiReport.Row::key, ORDER));
        return report;
    }

    private GroupKey groupKey(long key, Snapshot.Names names, LocalDate firstDay) {
        if (by == Grouping.DAY) {
            return new GroupKey(
                    Optional.empty(), Optional.empty(), Optional.of(firstDay.plusDays(key)));
        }
        return new GroupKey(
                Snapshot.name(names.agents(), (int) (key >> 32)),
                Snapshot.name(names.queues(), (int) key),
                Optional.empty());
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyLast() {
        return Comparator.comparing(
                value -> value.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
