package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.helpdeskkpi.core.app.Reporting;
import org.helpdeskkpi.core.report.Attainment;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.report.RateInterval;
import org.helpdeskkpi.core.sla.SlaMetric;

/** The figures of a row, in JSON: each with its interval and whether it is made of enough. */
final class FiguresJson {
    private final Set<Kpi> kpis;
    private final Reporting reporting;

    FiguresJson(Set<Kpi> kpis, Reporting reporting) {
        this.kpis = kpis;
        this.reporting = reporting;
    }

    ObjectNode of(KpiSummary summary) {
        ObjectNode node = Nodes.object();
        node.put("opened", summary.opened());
        node.put("answered", summary.answered());
        node.put("resolved", summary.resolved());
        node.put("reopened", summary.reopened());
        node.set("next", targets(summary, SlaMetric.NEXT_RESPONSE));
        node.set("inQueue", targets(summary, SlaMetric.TIME_IN_QUEUE));
        for (Kpi kpi : Kpi.values()) {
            if (kpis.contains(kpi)) {
                node.set(kpi.wireName(), of(summary, kpi));
            }
        }
        return node;
    }

    private ObjectNode targets(KpiSummary summary, SlaMetric metric) {
        ObjectNode node = Nodes.object();
        node.set("onTarget", of(summary.attainment(metric)));
        return node;
    }

    private ObjectNode of(KpiSummary summary, Kpi kpi) {
        return switch (kpi) {
            case FRT ->
                    timed(summary.firstResponse(), summary.attainment(SlaMetric.FIRST_RESPONSE));
            case ART -> timed(summary.resolution(), summary.attainment(SlaMetric.RESOLUTION));
            case FCR ->
                    of(summary.firstContact())
                            .put("provisional", summary.firstContact().provisional());
            case ESCALATION -> of(summary.escalation());
        };
    }

    private ObjectNode timed(DurationStats stats, Attainment onTarget) {
        ObjectNode node = Nodes.object();
        lengths(stats, reporting, node);
        node.set("onTarget", of(onTarget));
        return node;
    }

    static void lengths(DurationStats stats, Reporting reporting, ObjectNode node) {
        node.put("n", stats.n());
        node.put("enough", reporting.isEnough(stats.n()));
        node.put("mean", Nodes.seconds(stats.mean()));
        node.put("median", Nodes.seconds(stats.median()));
        node.put("medianLow", Nodes.seconds(stats.range().map(DurationStats.Range::low)));
        node.put("medianHigh", Nodes.seconds(stats.range().map(DurationStats.Range::high)));
        node.put("p90", Nodes.seconds(stats.p90()));
    }

    private ObjectNode of(Attainment attainment) {
        return of(attainment.met()).put("open", attainment.open());
    }

    private ObjectNode of(Rate rate) {
        ObjectNode node = Nodes.object();
        node.put("part", rate.part());
        node.put("whole", rate.whole());
        node.put("enough", reporting.isEnough(rate.whole()));
        node.put("ratio", Nodes.share(rate.ratio()));
        node.put("low", rate.interval().map(RateInterval::low).orElse(null));
        node.put("high", rate.interval().map(RateInterval::high).orElse(null));
        return node;
    }
}
