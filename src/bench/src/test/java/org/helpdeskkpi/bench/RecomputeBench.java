package org.helpdeskkpi.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.helpdeskkpi.core.kpi.KpiCalculator;
import org.helpdeskkpi.core.testing.HelpDesk;
import org.helpdeskkpi.core.testing.RandomTickets;
import org.helpdeskkpi.core.timeline.TicketRecord;
import org.helpdeskkpi.core.timeline.Timelines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Tickets computed per second on one core, their histories being in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecomputeBench {
    private static final int TICKETS = 256;

    @Param({"10", "200"})
    public int events;

    private List<TicketRecord> records;
    private Timelines timelines;
    private KpiCalculator calculator;

    @Setup
    public void setUp() {
        RandomTickets random = new RandomTickets(new Random(42));
        records =
                LongStream.rangeClosed(1, TICKETS)
                        .mapToObj(id -> random.next(id, events).record())
                        .toList();
        HelpDesk desk = HelpDesk.standard();
        timelines =
                desk.settings()
                        .timelines(desk.settings().crew().people((user, group, at) -> false));
        calculator = desk.settings().calculator(1);
    }

    @Benchmark
    @OperationsPerInvocation(TICKETS)
    public void tickets(Blackhole hole) {
        for (TicketRecord record : records) {
            hole.consume(calculator.of(timelines.of(record)));
        }
    }
}
