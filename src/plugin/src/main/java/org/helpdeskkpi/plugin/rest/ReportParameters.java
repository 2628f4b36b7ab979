package org.helpdeskkpi.plugin.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.report.PeriodBasis;
import org.helpdeskkpi.core.report.ReportQuery;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.time.TimeBasis;

/**
 * What a report is asked for.
 *
 * @param wanted the scope as it was written
 */
record ReportParameters(
        Period period,
        Grouping by,
        TimeBasis time,
        PeriodBasis basis,
        Wanted wanted,
        Set<Kpi> metrics)
        implements Asked {
    static final String ME = "me";

    /** Asks for what is nobody's, in no queue, or without priority or channel. */
    static final String NOBODY = "-";

    static final Map<String, Grouping> GROUPINGS =
            Map.of(
                    "none", Grouping.NONE,
                    "agent", Grouping.AGENT,
                    "queue", Grouping.QUEUE,
                    "agent,queue", Grouping.AGENT_QUEUE,
                    "priority", Grouping.PRIORITY,
                    "channel", Grouping.CHANNEL,
                    "day", Grouping.DAY,
                    "week", Grouping.WEEK,
                    "month", Grouping.MONTH);
    static final Map<String, PeriodBasis> BASES =
            Map.of("happened", PeriodBasis.HAPPENED, "created", PeriodBasis.CREATED);
    static final List<String> NAMES =
            List.of(
                    "period",
                    "from",
                    "to",
                    "by",
                    "time",
                    "basis",
                    "project",
                    "queue",
                    "agent",
                    "priority",
                    "channel",
                    "metric",
                    EditionChoice.VERSION);

    /** What all calls for figures take, and these. */
    static List<String> sharedAnd(String... others) {
        return Stream.concat(
                        NAMES.stream().filter(name -> !List.of("by", "metric").contains(name)),
                        Stream.of(others))
                .toList();
    }

    /**
     * Ids and names as they were written.
     *
     * @param agents {@code me} is not resolved
     */
    record Wanted(
            Set<String> projects,
            Set<String> queues,
            Set<String> agents,
            Set<String> priorities,
            Set<String> channels) {}

    ReportParameters during(Period other) {
        return new ReportParameters(other, by, time, basis, wanted, metrics);
    }

    @Override
    public ReportParameters report() {
        return this;
    }

    /** With the scope that was found to exist and may be seen. */
    ReportQuery query(Scope scope, Settings settings) {
        return new ReportQuery(period, scope, by, time, basis, settings.kpis().firstContact().of());
    }
}
