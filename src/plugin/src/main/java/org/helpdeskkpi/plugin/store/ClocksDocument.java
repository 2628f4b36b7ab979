package org.helpdeskkpi.plugin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaClock.Bounds;
import org.helpdeskkpi.core.sla.SlaClock.Goal;
import org.helpdeskkpi.core.sla.SlaClock.Mark;
import org.helpdeskkpi.core.sla.SlaClock.Pause;
import org.helpdeskkpi.core.sla.SlaMetric;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.ticket.Standing;
import org.helpdeskkpi.core.timeline.EventId;

/**
 * A ticket's clocks as one JSON text: they are only ever read together, with the ticket. What is
 * unknown is left out; instants and lengths are in milliseconds.
 */
final class ClocksDocument {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClocksDocument() {}

    /** Null for none. */
    static String write(List<SlaClock> clocks) {
        ArrayNode array = MAPPER.createArrayNode();
        clocks.forEach(clock -> write(clock, array.addObject()));
        return clocks.isEmpty() ? null : array.toString();
    }

    private static void write(SlaClock clock, ObjectNode node) {
        node.put("metric", clock.metric().name());
        node.put("target", clock.goal().target());
        node.put("limit", clock.goal().limit().toMillis());
        node.put("warning", clock.goal().warning().toMillis());
        clock.goal().calendar().ifPresent(name -> node.put("calendar", name));
        write(clock.start(), node.putObject("start"));
        clock.stop().ifPresent(stop -> write(stop, node.putObject("stop")));
        if (!clock.pauses().isEmpty()) {
            ArrayNode pauses = node.putArray("pauses");
            clock.pauses().forEach(pause -> write(pause, pauses.addObject()));
        }
        clock.taken().ifPresent(taken -> node.put("taken", taken.toMillis()));
        put(node, "risk", clock.bounds().risk());
        put(node, "due", clock.bounds().due());
        put(node, "breach", clock.bounds().breach());
        clock.agent().ifPresent(agent -> node.put("agent", agent.value()));
        clock.standing().queue().ifPresent(queue -> node.put("queue", queue.value()));
        clock.standing().priority().ifPresent(priority -> node.put("priority", priority));
        clock.standing().channel().ifPresent(channel -> node.put("channel", channel));
    }

    private static void write(Mark mark, ObjectNode node) {
        node.put("event", mark.event().toString()).put("at", mark.at().toEpochMilli());
    }

    private static void write(Pause pause, ObjectNode node) {
        node.put("status", pause.status()).put("from", pause.from().toEpochMilli());
        put(node, "to", pause.to());
    }

    private static void put(ObjectNode node, String name, Optional<Instant> instant) {
        instant.ifPresent(at -> node.put(name, at.toEpochMilli()));
    }

    static List<SlaClock> read(String json) {
        if (json == null) {
            return List.of();
        }
        try {
            List<SlaClock> clocks = new ArrayList<>();
            MAPPER.readTree(json).forEach(node -> clocks.add(clock(node)));
            return clocks;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored clocks are not JSON", e);
        }
    }

    private static SlaClock clock(JsonNode node) {
        List<Pause> pauses = new ArrayList<>();
        node.path("pauses").forEach(pause -> pauses.add(pause(pause)));
        return new SlaClock(
                goal(node),
                mark(node.path("start")),
                Optional.ofNullable(node.get("stop")).map(ClocksDocument::mark),
                pauses,
                Optional.ofNullable(node.get("taken")).map(ClocksDocument::length),
                new Bounds(at(node, "risk"), at(node, "due"), at(node, "breach")),
                text(node, "agent").map(AgentId::new),
                new Standing(
                        text(node, "queue").map(QueueId::new),
                        text(node, "priority"),
                        text(node, "channel")));
    }

    private static Goal goal(JsonNode node) {
        return new Goal(
                SlaMetric.valueOf(node.path("metric").asText()),
                node.path("target").asText(),
                length(node.path("limit")),
                length(node.path("warning")),
                text(node, "calendar"));
    }

    private static Mark mark(JsonNode node) {
        return new Mark(
                EventId.parse(node.path("event").asText()),
                Instant.ofEpochMilli(node.path("at").asLong()));
    }

    private static Pause pause(JsonNode node) {
        return new Pause(
                node.path("status").asText(),
                Instant.ofEpochMilli(node.path("from").asLong()),
                at(node, "to"));
    }

    private static Duration length(JsonNode millis) {
        return Duration.ofMillis(millis.asLong());
    }

    private static Optional<Instant> at(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(at -> Instant.ofEpochMilli(at.asLong()));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }
}
