package org.helpdeskkpi.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.report.Aggregator;
import org.helpdeskkpi.core.report.Facts;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.KpiReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.time.TimeBasis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A report over a million tickets against a stream over a list of their credits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ReportBench {
    private static final LocalDate UNTIL = LocalDate.of(2027, 2, 1);

    @Param({"30", "365"})
    public int days;

    @Param({"NONE", "AGENT", "QUEUE", "WEEK"})
    public Grouping by;

    private final Facts facts = new Facts();
    private final List<PlainCredit> credits = new ArrayList<>();
    private Period period;

    @Setup
    public void setUp() {
        ManyTickets.forEach(
                tickets -> {
                    facts.put(tickets);
                    tickets.stream().flatMap(PlainCredit::of).forEach(credits::add);
                });
        period = new Period(UNTIL.minusDays(days), UNTIL, ZoneOffset.UTC);
        agree();
    }

    private void agree() {
        int theirs =
                new PlainReport(credits, c -> "")
                        .of(period)
                        .get(0)
                        .get("")
                        .get(Credit.Kind.ANSWERED)
                        .n();
        if (facts.tickets() != 1_000_000 || ours().total().answered() != theirs) {
            throw new IllegalStateException(ours().total() + " against " + theirs);
        }
    }

    @Benchmark
    public KpiReport ours() {
        ReportQuery query =
                new ReportQuery(
                        period,
                        org.helpdeskkpi.core.report.Scope.ALL,
                        by,
                        TimeBasis.ELAPSED,
                        PeriodBasis.HAPPENED);
        return new Aggregator(facts).report(query, period.end());
    }

    @Benchmark
    public Object rival() {
        Function<PlainCredit, String> group =
                switch (by) {
                    case AGENT -> PlainCredit::agent;
                    case QUEUE -> PlainCredit::queue;
                    case WEEK -> PlainCredit::week;
                    default -> c -> "";
                };
        return new PlainReport(credits, group).of(period);
    }
}
