package org.helpdeskkpi.host.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.KpiSummary;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.sla.SlaMetric;

/** A group's figures in JSON; durations are seconds, null for unknown. */
final class FigureJson {
    private static final double NANOS = 1e9;

    private FigureJson() {}

    static void put(ObjectNode node, KpiSummary figures) {
        node.put("opened", figures.opened());
        node.put("answered", figures.answered());
        node.put("resolved", figures.resolved());
        node.put("reopened", figures.reopened());
        put(node.putObject("frt"), figures.firstResponse(), figures.answeredOnTarget());
        put(node.putObject("art"), figures.resolution(), figures.resolvedOnTarget());
        ObjectNode contact = node.putObject("fcr");
        put(contact, figures.firstContact());
        contact.put("provisional", figures.firstContact().provisional());
        put(node.putObject("escalation"), figures.escalation());
    }

    private static void put(ObjectNode node, DurationStats stats, Rate onTarget) {
        node.put("n", stats.n());
        node.put("mean", seconds(stats.mean()));
        node.put("median", seconds(stats.median()));
        node.put("p90", seconds(stats.p90()));
        put(node.putObject("onTarget"), onTarget);
    }

    private static void put(ObjectNode node, Rate rate) {
        node.put("part", rate.part());
        node.put("whole", rate.whole());
        node.put("ratio", rate.ratio().isPresent() ? (Double) rate.ratio().getAsDouble() : null);
    }

    private static Double seconds(Optional<Duration> duration) {
        return duration.map(FigureJson::seconds).orElse(null);
    }

    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / NANOS;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String camel(SlaMetric metric) {
        return metric == SlaMetric.FIRST_RESPONSE ? "firstResponse" : "resolution";
    }
}
