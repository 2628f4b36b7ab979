package org.helpdeskkpi.host.parity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.GroupKey;
import org.helpdeskkpi.core.report.NaiveReport;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.Standing;

/** What a report has to say, by looking at every credit and every clock of every ticket. */
record Naive(RandomDesk desk, ReportQuery query, Instant now) {
    private static final Map<String, SlaMetric> CLOCKS =
            Map.of(
                    "frt", SlaMetric.FIRST_RESPONSE,
                    "art", SlaMetric.RESOLUTION,
                    "next", SlaMetric.NEXT_RESPONSE,
                    "inQueue", SlaMetric.TIME_IN_QUEUE);

    /** Rows are called by long texts, and asked for their names very often. */
    private static final Map<List<Object>, String> NAMES = new HashMap<>();

    /** The total of a period, by the figures' places in JSON; null for unknown. */
    Map<String, Object> total(Period period) {
        Map<String, Object> figures = figures(report().total(period));
        figures.putAll(clocks(period, clock -> true));
        return figures;
    }

    /** The rows of a period that are not empty, by what they are about. */
    Map<String, Map<String, Object>> rows(Period period) {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        report().rows(period)
                .forEach(
                        (name, row) -> {
                            Map<String, Object> figures = figures(row);
                            figures.putAll(clocks(period, clock -> name(clock).equals(name)));
                            rows.put(name, figures);
                        });
        return rows;
    }

    /** A row of which no ticket knows, but perhaps a clock. */
    Map<String, Object> emptyRow(Period period, String name) {
        Map<String, Object> figures =
                figures(
                        List.of(
                                0L,
                                new Rate(0, 0, 0),
                                0L,
                                0L,
                                0L,
                                new Rate(0, 0, 0),
                                DurationStats.NONE,
                                DurationStats.NONE));
        figures.putAll(clocks(period, clock -> name(clock).equals(name)));
        return figures;
    }

    NaiveReport report() {
        return new NaiveReport(desk.tickets(), query, now);
    }

    /** What a row about these is called. */
    String name(Optional<AgentId> agent, Standing at) {
        Standing part =
                switch (query.by()) {
                    case QUEUE, AGENT_QUEUE -> Standing.in(at.queue());
                    case PRIORITY ->
                            new Standing(Optional.empty(), at.priority(), Optional.empty());
                    case CHANNEL -> new Standing(Optional.empty(), Optional.empty(), at.channel());
                    default -> Standing.NOWHERE;
                };
        Optional<AgentId> who =
                switch (query.by()) {
                    case AGENT, AGENT_QUEUE -> agent;
                    default -> Optional.empty();
                };
        return NaiveReport.name(new GroupKey(who, part, Optional.empty()));
    }

    private String name(SlaClock clock) {
        return NAMES.computeIfAbsent(
                List.of(query.by(), clock.agent(), clock.standing()),
                parts -> name(clock.agent(), clock.standing()));
    }

    private static Map<String, Object> figures(List<Object> told) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("opened", told.get(0));
        rate("escalation", (Rate) told.get(1), figures);
        figures.put("answered", told.get(2));
        figures.put("resolved", told.get(3));
        figures.put("reopened", told.get(4));
        rate("fcr", (Rate) told.get(5), figures);
        figures.put("fcr.provisional", ((Rate) told.get(5)).provisional());
        lengths("frt", (DurationStats) told.get(6), figures);
        lengths("art", (DurationStats) told.get(7), figures);
        return figures;
    }

    private static void rate(String name, Rate rate, Map<String, Object> figures) {
        figures.put(name + ".part", rate.part());
        figures.put(name + ".whole", rate.whole());
        figures.put(
                name + ".ratio", rate.whole() == 0 ? null : (double) rate.part() / rate.whole());
    }

    private static void lengths(String name, DurationStats stats, Map<String, Object> figures) {
        figures.put(name + ".n", stats.n());
        figures.put(name + ".mean", seconds(stats.mean()));
        figures.put(name + ".median", seconds(stats.median()));
        figures.put(name + ".p90", seconds(stats.p90()));
        figures.put(name + ".medianLow", seconds(stats.range().map(DurationStats.Range::low)));
        figures.put(name + ".medianHigh", seconds(stats.range().map(DurationStats.Range::high)));
    }

    static Double seconds(Optional<Duration> length) {
        return length.map(one -> one.getSeconds() + one.getNano() / 1e9).orElse(null);
    }

    private Map<String, Object> clocks(Period period, Predicate<SlaClock> its) {
        Map<String, Object> figures = new HashMap<>();
        CLOCKS.forEach(
                (name, metric) -> {
                    List<SlaClock> judged = new ArrayList<>();
                    long open = 0;
                    for (TicketKpis ticket : desk.tickets()) {
                        for (SlaClock clock : its(ticket, metric, its).toList()) {
                            if (!period.contains(time(ticket, clock))) {
                                continue;
                            }
                            if (clock.met().isPresent()) {
                                judged.add(clock);
                            } else if (isBreached(clock)) {
                                open++;
                            }
                        }
                    }
                    long met = judged.stream().filter(clock -> clock.met().get()).count();
                    rate(name + ".onTarget", new Rate(met, judged.size(), 0), figures);
                    figures.put(name + ".onTarget.open", open);
                });
        return figures;
    }

    private Stream<SlaClock> its(TicketKpis ticket, SlaMetric metric, Predicate<SlaClock> its) {
        return isOf(query.scope(), ticket)
                ? ticket.clocks().stream()
                        .filter(clock -> clock.metric() == metric)
                        .filter(clock -> isOf(query.scope(), clock))
                        .filter(its)
                : Stream.of();
    }

    static boolean isOf(Scope scope, TicketKpis ticket) {
        return scope.projects().isEmpty() || scope.projects().contains(ticket.project());
    }

    static boolean isOf(Scope scope, SlaClock clock) {
        Standing at = clock.standing();
        return (scope.agents().isEmpty() || scope.agents().contains(clock.agent()))
                && (scope.queues().isEmpty() || scope.queues().contains(at.queue()))
                && (scope.priorities().isEmpty() || scope.priorities().contains(at.priority()))
                && (scope.channels().isEmpty() || scope.channels().contains(at.channel()));
    }

    private Instant time(TicketKpis ticket, SlaClock clock) {
        return query.basis() == PeriodBasis.CREATED
                ? ticket.created()
                : clock.stop().map(SlaClock.Mark::at).orElse(now);
    }

    private boolean isBreached(SlaClock clock) {
        return !clock.isStopped()
                && clock.at(now, desk.rules().settings().calendars())
                        .filter(reading -> reading.state() == SlaReading.State.BREACHED)
                        .isPresent();
    }
}
