package org.helpdeskkpi.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Credit;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.time.Span;
import org.helpdeskkpi.core.time.TimeBasis;

/** A report as its definition reads: for each row, look at every credit of every ticket. */
public record NaiveReport(List<TicketKpis> tickets, ReportQuery query, Instant now) {
    /** The figures of a row in one period, as a list that can be compared. */
    static List<Object> figures(KpiSummary s) {
        return List.of(
                s.opened(),
                s.escalation(),
                s.answered(),
                s.resolved(),
                s.reopened(),
                s.firstContact(),
                s.firstResponse(),
                s.resolution());
    }

    public List<Object> total(Period period) {
        Predicate<Credit> any = credit -> true;
        return figures(period, any, openings(period, any, query.scope().isNarrow()));
    }

    /** By what the row is about, in words; without the rows that stay empty. */
    public Map<String, List<Object>> rows(Period period) {
        Map<String, List<Object>> rows = new TreeMap<>();
        for (GroupKey row : keys()) {
            Predicate<Credit> its = credit -> keyOf(credit).equals(row);
            List<Object> figures = figures(period, its, openings(period, its, true));
            if (!figures.get(0).equals(0L)
                    || figures.subList(2, 5).stream().anyMatch(n -> !n.equals(0L))) {
                rows.put(name(row), figures);
            }
        }
        return rows;
    }

    public static String name(GroupKey key) {
        return key.agent() + " " + key.standing() + " " + key.bucket();
    }

    private Set<GroupKey> keys() {
        return tickets.stream().flatMap(this::scoped).map(this::keyOf).collect(Collectors.toSet());
    }

    private GroupKey keyOf(Credit credit) {
        Standing at = credit.standing();
        Standing part =
                switch (query.by()) {
                    case QUEUE, AGENT_QUEUE -> Standing.in(at.queue());
                    case PRIORITY ->
                            new Standing(Optional.empty(), at.priority(), Optional.empty());
                    case CHANNEL -> new Standing(Optional.empty(), Optional.empty(), at.channel());
                    default -> Standing.NOWHERE;
                };
        boolean byAgent = query.by() == Grouping.AGENT || query.by() == Grouping.AGENT_QUEUE;
        return new GroupKey(byAgent ? credit.agent() : Optional.empty(), part, Optional.empty());
    }

    private Stream<Credit> scoped(TicketKpis ticket) {
        Scope scope = query.scope();
        return ticket.credits().stream()
                .filter(c -> among(scope.projects(), ticket.project()))
                .filter(c -> among(scope.agents(), c.agent()))
                .filter(c -> among(scope.queues(), c.standing().queue()))
                .filter(c -> among(scope.priorities(), c.standing().priority()))
                .filter(c -> among(scope.channels(), c.standing().channel()));
    }

    private static <T> boolean among(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private Instant time(TicketKpis ticket, Credit credit) {
        return query.basis() == PeriodBasis.CREATED ? ticket.created() : credit.at();
    }

    /** The tickets that count as opened, each with whether it was handed up. */
    private List<Boolean> openings(Period period, Predicate<Credit> its, boolean handled) {
        return tickets.stream()
                .filter(k -> k.excluded().isEmpty())
                .filter(k -> among(query.scope().projects(), k.project()))
                .filter(k -> opened(k, its, handled).filter(period::contains).isPresent())
                .map(k -> scoped(k).filter(its).anyMatch(c -> c.kind() == Credit.Kind.ESCALATED))
                .toList();
    }

    private Optional<Instant> opened(TicketKpis k, Predicate<Credit> its, boolean handled) {
        return handled
                ? scoped(k)
                        .filter(its)
                        .filter(c -> c.kind() == Credit.Kind.HANDLED)
                        .findFirst()
                        .map(c -> time(k, c))
                : Optional.of(k.created());
    }

    private List<Object> figures(Period period, Predicate<Credit> its, List<Boolean> openings) {
        List<Credit> answers = happened(Credit.Kind.ANSWERED, period, its);
        List<Credit> resolutions = happened(Credit.Kind.RESOLVED, period, its);
        long reopenings = happened(Credit.Kind.REOPENED, period, its).size();
        return List.of(
                (long) openings.size(),
                new Rate(openings.stream().filter(up -> up).count(), openings.size(), 0),
                (long) answers.size(),
                (long) resolutions.size(),
                reopenings,
                contacts(resolutions),
                stats(answers),
                stats(resolutions));
    }

    private List<Credit> happened(Credit.Kind kind, Period period, Predicate<Credit> its) {
        return tickets.stream()
                .flatMap(
                        k ->
                                scoped(k)
                                        .filter(its)
                                        .filter(c -> c.kind() == kind)
                                        .filter(c -> period.contains(time(k, c))))
                .toList();
    }

    private Rate contacts(List<Credit> resolutions) {
        List<Credit> known =
                resolutions.stream().filter(c -> c.firstContact().isPresent()).toList();
        List<Credit> met = known.stream().filter(c -> c.firstContact().get().met()).toList();
        long open =
                met.stream().filter(c -> now.isBefore(c.firstContact().get().settledAt())).count();
        return new Rate(met.size(), known.size(), open);
    }

    /** The lengths behind a figure in the query's own period, in ascending order. */
    public List<Duration> lengths(Figure figure) {
        Credit.Kind kind = figure == Figure.FRT ? Credit.Kind.ANSWERED : Credit.Kind.RESOLVED;
        return Arrays.stream(sorted(happened(kind, query.period(), credit -> true)))
                .mapToObj(Duration::ofMillis)
                .toList();
    }

    private long[] sorted(List<Credit> credits) {
        return credits.stream()
                .flatMap(c -> c.span().stream())
                .flatMap(s -> length(s).stream())
                .mapToLong(Duration::toMillis)
                .sorted()
                .toArray();
    }

    private DurationStats stats(List<Credit> credits) {
        long[] sorted = sorted(credits);
        if (sorted.length == 0) {
            return DurationStats.NONE;
        }
        return new DurationStats(
                sorted.length,
                Optional.of(millis(Arrays.stream(sorted).average().orElseThrow())),
                Optional.of(millis(percentile(sorted, 0.5))),
                Optional.of(millis(percentile(sorted, 0.9))),
                MedianRanks.of(sorted.length)
                        .map(
                                r ->
                                        new DurationStats.Range(
                                                Duration.ofMillis(sorted[r.low()]),
                                                Duration.ofMillis(sorted[r.high()]))));
    }

    private Optional<Duration> length(Span span) {
        if (query.time() == TimeBasis.ELAPSED) {
            return Optional.of(span.elapsed());
        }
        return span.business().filter(b -> !(b.isZero() && span.outsideHours()));
    }

    private static double percentile(long[] sorted, double fraction) {
        double rank = fraction * (sorted.length - 1);
        int below = (int) rank;
        long upper = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (rank - below) * (upper - sorted[below]);
    }

    private static Duration millis(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
