package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import org.helpdeskkpi.core.report.DurationStats;
import org.helpdeskkpi.core.report.Rate;

/** Small values in JSON. */
final class Nodes {
    private static final double NANOS = 1e9;

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Seconds; null for unknown, never 0. */
    static Double seconds(Optional<Duration> duration) {
        return duration.map(Nodes::seconds).orElse(null);
    }

    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / NANOS;
    }

    static ObjectNode of(DurationStats stats, Rate onTarget) {
        ObjectNode node = object();
        node.put("n", stats.n());
        node.put("mean", seconds(stats.mean()));
        node.put("median", seconds(stats.median()));
        node.put("p90", seconds(stats.p90()));
        node.set("onTarget", of(onTarget));
        return node;
    }

    static ObjectNode of(Rate rate) {
        ObjectNode node = object();
        node.put("part", rate.part());
        node.put("whole", rate.whole());
        node.put("ratio", rate.ratio().isPresent() ? (Double) rate.ratio().getAsDouble() : null);
        return node;
    }
}
