package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.helpdeskkpi.core.report.KpiSummary;

/** The figures of one row, in JSON. */
final class FiguresJson {
    private FiguresJson() {}

    static ObjectNode of(KpiSummary summary, Set<Kpi> kpis) {
        ObjectNode node = Nodes.object();
        node.put("opened", summary.opened());
        node.put("answered", summary.answered());
        node.put("resolved", summary.resolved());
        node.put("reopened", summary.reopened());
        for (Kpi kpi : Kpi.values()) {
            if (kpis.contains(kpi)) {
                node.set(kpi.wireName(), of(summary, kpi));
            }
        }
        return node;
    }

    private static ObjectNode of(KpiSummary summary, Kpi kpi) {
        return switch (kpi) {
            case FRT -> Nodes.of(summary.firstResponse(), summary.answeredOnTarget());
            case ART -> Nodes.of(summary.resolution(), summary.resolvedOnTarget());
            case FCR ->
                    Nodes.of(summary.firstContact())
                            .put("provisional", summary.firstContact().provisional());
            case ESCALATION -> Nodes.of(summary.escalation());
        };
    }
}
