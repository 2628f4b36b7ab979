package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.sla.SlaTarget;
import org.helpdeskkpi.core.sla.TargetCondition;

/** First response times that are named for channels, as targets to start from. */
public final class Benchmarks {
    private static final String GUIDE = "A guide to support KPIs";
    private static final String TEN = "Ten customer service KPIs";

    private static final List<Benchmark> ALL =
            List.of(
                    new Benchmark(
                            "chat",
                            Duration.ofMinutes(1),
                            GUIDE,
                            "within seconds",
                            "helpdesk-kpi.benchmark.seconds"),
                    new Benchmark(
                            "social",
                            Duration.ofHours(2),
                            GUIDE,
                            "2 hours",
                            "helpdesk-kpi.benchmark.twoHours"),
                    new Benchmark(
                            "social",
                            Duration.ofHours(1),
                            TEN,
                            "less than 1 hour",
                            "helpdesk-kpi.benchmark.hour"),
                    new Benchmark(
                            "email",
                            Duration.ofHours(12),
                            GUIDE,
                            "half a day",
                            "helpdesk-kpi.benchmark.halfDay"),
                    new Benchmark(
                            "email",
                            Duration.ofHours(24),
                            TEN,
                            "less than 24 hours",
                            "helpdesk-kpi.benchmark.day"));

    private Benchmarks() {}

    /**
     * @param said in the source's words
     * @param name the key of what the target is called
     */
    private record Benchmark(
            String channel, Duration duration, String source, String said, String name) {
        SlaTarget target(UnaryOperator<String> texts) {
            return SlaTarget.of(texts.apply(name), SlaMetric.FIRST_RESPONSE, duration)
                    .with(new TargetCondition(Map.of(TargetCondition.CHANNEL, List.of(channel))));
        }
    }

    /**
     * Each with its channel, its source and what the source says.
     *
     * @param texts by their keys, for what the targets are called
     */
    public static JsonNode write(UnaryOperator<String> texts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode array = root.putArray("benchmarks");
        for (Benchmark benchmark : ALL) {
            ObjectNode node = array.addObject();
            node.put("channel", benchmark.channel());
            node.put("source", benchmark.source());
            node.put("said", benchmark.said());
            TargetsPart.write(benchmark.target(texts), node.putObject("target"));
        }
        return root;
    }
}
