package org.helpdeskkpi.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.helpdeskkpi.core.ticket.Standing;

/** The rows of a report while they are counted, found by the columns' codes. */
final class Rows {
    /** Who has nobody, no queue, no priority or no channel stands last; time is in order. */
    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::agent, emptyLast())
                    .thenComparing(key -> key.standing().queue(), emptyLast())
                    .thenComparing(key -> key.standing().priority(), emptyLast())
                    .thenComparing(key -> key.standing().channel(), emptyLast());

    private final Grouping by;
    private final Snapshot.Names names;
    private final Supplier<Row> made;

    /** For each code of a standing the code of the part of it that the rows are about. */
    private final int[] parts;

    private final Dictionary<Standing> groups = new Dictionary<>();
    private final Buckets buckets;
    private final Row[] times;
    private final Row[][] rows;

    Rows(ReportQuery query, Snapshot.Names names, Instant now, Supplier<Tally> tallies) {
        this.by = query.by();
        this.names = names;
        this.made = () -> new Row(tallies);
        this.parts = new int[names.standings().size() + 1];
        for (int code = 1; code < parts.length; code++) {
            parts[code] = groups.code(by.part(names.standing(code)));
        }
        this.rows = new Row[by.isByAgent() ? names.agents().size() + 1 : 1][];
        this.buckets = new Buckets(query.period(), by, now);
        this.times = buckets.all().stream().map(bucket -> made.get()).toArray(Row[]::new);
    }

    /** For rows over time, that of the day with this number. */
    Row day(int day) {
        return times[buckets.of(day)];
    }

    Row at(int agent, int standing) {
        int place = by.isByAgent() ? agent : 0;
        Row[] found = rows[place];
        if (found == null) {
            found = new Row[groups.view().size() + 1];
            rows[place] = found;
        }
        int part = parts[standing];
        if (found[part] == null) {
            found[part] = made.get();
        }
        return found[part];
    }

    /** Adds up what happened, for which a credit has one row. */
    void addTo(Tally[] totals) {
        for (Row row : times) {
            add(row, totals);
        }
        for (Row[] some : rows) {
            if (some != null) {
                for (Row row : some) {
                    add(row, totals);
                }
            }
        }
    }

    private static void add(Row row, Tally[] totals) {
        if (row != null) {
            totals[0].addHappened(row.in(0));
            totals[1].addHappened(row.in(1));
        }
    }

    /** Each day, week or month, and of other groups those in which anything counts. */
    List<KpiReport.Row> report() {
        List<KpiReport.Row> report = new ArrayList<>();
        for (int time = 0; time < times.length; time++) {
            report.add(row(GroupKey.of(buckets.all().get(time)), times[time]));
        }
        for (int agent = 0; agent < rows.length; agent++) {
            for (int part = 1; rows[agent] != null && part < rows[agent].length; part++) {
                Row row = rows[agent][part];
                if (row != null && !row.isEmpty()) {
                    Standing standing = groups.view().get(part - 1);
                    report.add(
                            row(new GroupKey(names.agent(agent), standing, Optional.empty()), row));
                }
            }
        }
        report.sort(Comparator.comparing(KpiReport.Row::key, ORDER));
        return report;
    }

    private static KpiReport.Row row(GroupKey key, Row row) {
        return new KpiReport.Row(key, row.in(0).summary(), row.in(1).summary());
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyLast() {
        return Comparator.comparing(
                value -> value.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
