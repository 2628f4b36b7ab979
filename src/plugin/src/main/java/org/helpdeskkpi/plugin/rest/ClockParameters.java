package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.plugin.settings.Names;

/**
 * What a list of open clocks is asked for.
 *
 * @param report of which only the scope matters
 */
record ClockParameters(
        ReportParameters report, Set<SlaMetric> metrics, Set<State> states, ClockQuery.Page page)
        implements Asked {
    /** How a clock that is not stopped can stand. */
    static final Map<String, State> STATES =
            Map.of(
                    "running", State.RUNNING,
                    "atRisk", State.AT_RISK,
                    "breached", State.BREACHED,
                    "paused", State.PAUSED);

    private static final List<String> NAMES =
            List.of(
                    "metric",
                    "state",
                    "project",
                    "queue",
                    "agent",
                    "priority",
                    "channel",
                    EditionChoice.VERSION);

    static final CallForm<ClockParameters> FORM =
            new CallForm<>(
                    "clocks",
                    CsvColumns.of(NAMES, List.of("offset", "limit")),
                    ClockParameters::of);

    /** For all of the clocks instead of a page. */
    static final CallForm<ClockParameters> WHOLE =
            new CallForm<>("clocks", NAMES, ClockParameters::of);

    private static final int FEW = 50;
    private static final int MOST = 200;
    private static final int FARTHEST = 1_000_000;

    private static ClockParameters of(ReportReading reading, Instant now, ZoneId zone) {
        return new ClockParameters(
                reading.readScope(now, zone),
                reading.choices("metric", Names.METRICS),
                reading.choices("state", STATES),
                new ClockQuery.Page(
                        reading.number("offset", 0, FARTHEST, 0),
                        reading.number("limit", 1, MOST, FEW)));
    }
}
