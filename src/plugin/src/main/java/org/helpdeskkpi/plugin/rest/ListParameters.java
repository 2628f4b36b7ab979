package org.helpdeskkpi.plugin.rest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.report.Figure;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.Slice;

/** What a list of tickets is asked for. */
record ListParameters(ReportParameters report, Figure figure, Slice slice, ListQuery.Page page)
        implements Asked {
    static final Map<String, Figure> FIGURES =
            Map.ofEntries(
                    Map.entry("opened", Figure.OPENED),
                    Map.entry("answered", Figure.ANSWERED),
                    Map.entry("resolved", Figure.RESOLVED),
                    Map.entry("reopened", Figure.REOPENED),
                    Map.entry("frt", Figure.FRT),
                    Map.entry("frtMet", Figure.FRT_MET),
                    Map.entry("frtMissed", Figure.FRT_MISSED),
                    Map.entry("frtOpen", Figure.FRT_OPEN),
                    Map.entry("frtAtRisk", Figure.FRT_AT_RISK),
                    Map.entry("frtRunning", Figure.FRT_RUNNING),
                    Map.entry("frtPaused", Figure.FRT_PAUSED),
                    Map.entry("art", Figure.ART),
                    Map.entry("artMet", Figure.ART_MET),
                    Map.entry("artMissed", Figure.ART_MISSED),
                    Map.entry("artOpen", Figure.ART_OPEN),
                    Map.entry("artAtRisk", Figure.ART_AT_RISK),
                    Map.entry("artRunning", Figure.ART_RUNNING),
                    Map.entry("artPaused", Figure.ART_PAUSED),
                    Map.entry("nextMet", Figure.NEXT_MET),
                    Map.entry("nextMissed", Figure.NEXT_MISSED),
                    Map.entry("nextOpen", Figure.NEXT_OPEN),
                    Map.entry("nextAtRisk", Figure.NEXT_AT_RISK),
                    Map.entry("nextRunning", Figure.NEXT_RUNNING),
                    Map.entry("nextPaused", Figure.NEXT_PAUSED),
                    Map.entry("inQueueMet", Figure.IN_QUEUE_MET),
                    Map.entry("inQueueMissed", Figure.IN_QUEUE_MISSED),
                    Map.entry("inQueueOpen", Figure.IN_QUEUE_OPEN),
                    Map.entry("inQueueAtRisk", Figure.IN_QUEUE_AT_RISK),
                    Map.entry("inQueueRunning", Figure.IN_QUEUE_RUNNING),
                    Map.entry("inQueuePaused", Figure.IN_QUEUE_PAUSED),
                    Map.entry("openBreaches", Figure.OPEN_BREACHES),
                    Map.entry("atRisk", Figure.AT_RISK),
                    Map.entry("running", Figure.RUNNING),
                    Map.entry("paused", Figure.PAUSED),
                    Map.entry("fcr", Figure.FCR),
                    Map.entry("fcrNot", Figure.FCR_NOT),
                    Map.entry("escalation", Figure.ESCALATION),
                    Map.entry("handedUp", Figure.HANDED_UP),
                    Map.entry("unanswered", Figure.UNANSWERED),
                    Map.entry("unresolved", Figure.UNRESOLVED),
                    Map.entry("excluded", Figure.EXCLUDED));
    static final Map<String, ListQuery.Order> ORDERS =
            Map.of(
                    "longest", ListQuery.Order.LONGEST,
                    "shortest", ListQuery.Order.SHORTEST,
                    "latest", ListQuery.Order.LATEST,
                    "earliest", ListQuery.Order.EARLIEST);
    private static final Map<String, Gap> GAPS =
            Arrays.stream(Gap.values()).collect(Collectors.toMap(Gap::name, Function.identity()));
    private static final Map<String, DayOfWeek> WEEKDAYS =
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(DayOfWeek::name, Function.identity()));
    private static final String NO_GAP = "helpdesk-kpi.problem.noGap";
    private static final String NO_LENGTH = "helpdesk-kpi.problem.noLength";
    private static final String NOT_HAPPENED = "helpdesk-kpi.problem.notHappened";
    private static final int ANY_HOUR = -1;
    private static final int FEW = 50;
    private static final int FARTHEST = 1_000_000;
    private static final List<String> NAMES =
            ReportParameters.sharedAnd(
                    "figure", "gap", "over", "upTo", "weekday", "hour", "sort", "offset", "limit");

    private static final List<String> PAGING = List.of("offset", "limit");

    static final CallForm<ListParameters> FORM =
            new CallForm<>("tickets", NAMES, ListParameters::of);

    /** For all of the list instead of a page. */
    static final CallForm<ListParameters> WHOLE =
            new CallForm<>(
                    "tickets",
                    NAMES.stream().filter(name -> !PAGING.contains(name)).toList(),
                    ListParameters::of);

    ListParameters during(Period period) {
        return new ListParameters(report.during(period), figure, slice, page);
    }

    private static ListParameters of(ReportReading reading, Instant now, ZoneId zone) {
        ReportParameters report = reading.read(now, zone);
        Figure figure = reading.choice("figure", FIGURES, null);
        if (reading.one("figure", null) == null) {
            reading.problem("figure", "helpdesk-kpi.problem.whichFigure");
        }
        ListQuery.Page page =
                new ListQuery.Page(
                        reading.choice("sort", ORDERS, ListQuery.Order.LONGEST),
                        reading.number("offset", 0, FARTHEST, 0),
                        reading.number("limit", 1, ListQuery.Page.LARGEST, FEW));
        return new ListParameters(report, figure, slice(reading, figure), page);
    }

    private static Slice slice(ReportReading reading, Figure figure) {
        Slice slice =
                new Slice(
                        Optional.ofNullable(reading.choice("gap", GAPS, null)),
                        reading.length("over"),
                        reading.length("upTo"),
                        Optional.ofNullable(reading.choice("weekday", WEEKDAYS, null)),
                        Optional.of(reading.number("hour", 0, 23, ANY_HOUR))
                                .filter(hour -> hour != ANY_HOUR));
        if (figure == null) {
            return Slice.ALL;
        }
        check(reading, slice.gap().isPresent() && !figure.isGap(), NO_GAP, "gap");
        check(reading, !figure.hasLengths(), NO_LENGTH, "over", "upTo");
        check(reading, !figure.hasHappened(), NOT_HAPPENED, "weekday", "hour");
        return slice;
    }

    private static void check(ReportReading reading, boolean wrong, String key, String... names) {
        Stream.of(names)
                .filter(name -> wrong && reading.one(name, null) != null)
                .forEach(name -> reading.problem(name, key));
    }
}
