package org.helpdeskkpi.plugin.settings;

import java.util.Map;
import java.util.NoSuchElementException;
import org.helpdeskkpi.core.kpi.KpiRules.FirstResponseRule;
import org.helpdeskkpi.core.kpi.KpiRules.ResolutionRule;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.time.TimeBasis;
import org.helpdeskkpi.core.timeline.TimelineRules.ResolvedBy;

/** What the choices are called in JSON. */
public final class Names {
    public static final Map<String, SlaMetric> METRICS =
            Map.of("firstResponse", SlaMetric.FIRST_RESPONSE, "resolution", SlaMetric.RESOLUTION);
    public static final Map<String, TimeBasis> TIMES =
            Map.of("elapsed", TimeBasis.ELAPSED, "business", TimeBasis.BUSINESS);
    public static final Map<String, FirstResponseRule> FIRST_RESPONSES =
            Map.of(
                    "publicAgentReply",
                    FirstResponseRule.PUBLIC_AGENT_REPLY,
                    "anyCommentButReporters",
                    FirstResponseRule.ANY_COMMENT_BUT_REPORTERS);
    public static final Map<String, ResolutionRule> RESOLUTIONS =
            Map.of(
                    "last", ResolutionRule.LAST,
                    "first", ResolutionRule.FIRST,
                    "openTime", ResolutionRule.OPEN_TIME);
    static final Map<String, ResolvedBy> RESOLVED_BY =
            Map.of(
                    "resolution", ResolvedBy.RESOLUTION,
                    "status", ResolvedBy.STATUS,
                    "resolutionDate", ResolvedBy.RESOLUTION_DATE);

    private Names() {}

    public static <T> String of(Map<String, T> names, T choice) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no name for " + choice));
    }
}
