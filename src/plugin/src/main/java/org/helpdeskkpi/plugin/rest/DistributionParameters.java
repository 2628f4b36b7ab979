package org.helpdeskkpi.plugin.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.helpdeskkpi.core.report.Figure;

/** What a distribution is asked for. */
record DistributionParameters(ReportParameters report, Kpi kpi) implements Asked {
    private static final Map<String, Kpi> KPIS =
            Map.of(Kpi.FRT.wireName(), Kpi.FRT, Kpi.ART.wireName(), Kpi.ART);

    static final CallForm<DistributionParameters> FORM =
            new CallForm<>(
                    "distribution",
                    ReportParameters.sharedAnd("figure"),
                    DistributionParameters::of);

    private static DistributionParameters of(ReportReading reading, Instant now, ZoneId zone) {
        ReportParameters report = reading.read(now, zone);
        Kpi kpi = reading.choice("figure", KPIS, null);
        if (reading.one("figure", null) == null) {
            reading.problem("figure", "helpdesk-kpi.problem.whichDistribution");
        }
        return new DistributionParameters(report, kpi);
    }

    Figure figure() {
        return kpi == Kpi.FRT ? Figure.FRT : Figure.ART;
    }
}
