package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

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

    /** From 0 to 1; null for unknown, never 0. */
    static Double share(OptionalDouble share) {
        return share.isPresent() ? (Double) share.getAsDouble() : null;
    }

    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / NANOS;
    }
}
