package org.helpdeskkpi.core.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.ResolutionRules.By;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.Interval;
import org.helpdeskkpi.core.time.Span;

/**
 * The stretches of time that a value is made of, worked out from its evidence alone.
 *
 * @param counted in order; their sum is the value
 * @param paused those in between in which the time stood still
 */
public record Stretches(List<Interval> counted, List<Pause> paused) {
    private static final Stretches NONE = new Stretches(List.of(), List.of());

    public Stretches {
        counted = List.copyOf(counted);
        paused = List.copyOf(paused);
    }

    /** A stretch in which a status held the time. */
    public record Pause(String status, Interval time) {}

    /** Of the first response; none where there is no response. */
    public static Stretches ofFirstResponse(TicketKpis kpis) {
        return kpis.first(Credit.Kind.ANSWERED)
                .map(credit -> between(kpis.created(), credit.at()))
                .orElse(NONE);
    }

    /** Of the resolution; none where there is no resolution. */
    public static Stretches ofResolution(TicketKpis kpis, By rule) {
        return kpis.first(Credit.Kind.RESOLVED)
                .map(
                        credit ->
                                rule == By.OPEN_TIME
                                        ? openTime(kpis)
                                        : between(kpis.created(), credit.at()))
                .map(whole -> whole.without(pauses(kpis)))
                .orElse(NONE);
    }

    /** How long the counted stretches take together. */
    public Span span(BusinessCalendar calendar) {
        return counted.stream()
                .map(stretch -> Span.between(calendar, stretch.start(), stretch.end()))
                .reduce(Span::plus)
                .orElseThrow();
    }

    private static Stretches between(Instant start, Instant end) {
        return new Stretches(List.of(new Interval(start, end)), List.of());
    }

    private static Stretches openTime(TicketKpis kpis) {
        List<Interval> counted = new ArrayList<>();
        Instant opened = kpis.created();
        for (Evidence one : resolution(kpis)) {
            switch (one.verdict()) {
                case COUNTED, REOPENED_LATER, LATER -> counted.add(new Interval(opened, one.at()));
                case REOPENING -> opened = one.at();
                default -> {}
            }
        }
        return new Stretches(counted, List.of());
    }

    /** A status that follows another in which the time stands still begins a pause of its own. */
    private static List<Pause> pauses(TicketKpis kpis) {
        List<Pause> pauses = new ArrayList<>();
        Optional<Evidence> since = Optional.empty();
        for (Evidence one : resolution(kpis)) {
            boolean begins = one.verdict() == Evidence.Verdict.PAUSED;
            if (begins || one.verdict() == Evidence.Verdict.RESUMED) {
                since.ifPresent(begun -> pauses.add(pause(begun, one.at())));
                since = begins ? Optional.of(one) : Optional.empty();
            }
        }
        since.ifPresent(begun -> pauses.add(pause(begun, Instant.MAX)));
        return pauses;
    }

    private static Pause pause(Evidence begun, Instant end) {
        return new Pause(begun.about().orElse(""), new Interval(begun.at(), end));
    }

    private static List<Evidence> resolution(TicketKpis kpis) {
        return kpis.evidence().stream().filter(e -> e.metric() == Metric.RESOLUTION).toList();
    }

    private Stretches without(List<Pause> pauses) {
        List<Interval> left = new ArrayList<>();
        List<Pause> within = new ArrayList<>();
        for (Interval stretch : counted) {
            Instant at = stretch.start();
            for (Pause pause : pauses) {
                Interval cut = cut(pause.time(), at, stretch.end());
                if (cut.end().isAfter(cut.start())) {
                    add(left, at, cut.start());
                    within.add(new Pause(pause.status(), cut));
                    at = cut.end();
                }
            }
            add(left, at, stretch.end());
        }
        return new Stretches(left.isEmpty() ? List.of(nothing()) : left, within);
    }

    /** A value of no length ends where it ends all the same. */
    private Interval nothing() {
        Instant end = counted.get(counted.size() - 1).end();
        return new Interval(end, end);
    }

    private static void add(List<Interval> left, Instant start, Instant end) {
        if (end.isAfter(start)) {
            left.add(new Interval(start, end));
        }
    }

    private static Interval cut(Interval time, Instant from, Instant to) {
        Instant start = time.start().isAfter(from) ? time.start() : from;
        Instant end = time.end().isBefore(to) ? time.end() : to;
        return end.isBefore(start) ? new Interval(from, from) : new Interval(start, end);
    }
}
