package org.helpdeskkpi.plugin.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.kpi.Evidence;
import org.helpdeskkpi.core.kpi.Metric;
import org.helpdeskkpi.core.kpi.TicketKpis;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.timeline.EventId;

/**
 * A ticket's evidence and remarks as one JSON text: they are only ever read together, with the
 * ticket.
 */
record EvidenceDocument(List<Evidence> evidence, List<String> remarks) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static String write(TicketKpis kpis) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("evidence");
        kpis.evidence().forEach(evidence -> write(list.addObject(), evidence));
        ArrayNode remarks = root.putArray("remarks");
        kpis.remarks().forEach(remarks::add);
        return root.toString();
    }

    private static void write(ObjectNode node, Evidence evidence) {
        node.put("metric", evidence.metric().name());
        node.put("event", evidence.event().toString());
        node.put("at", evidence.at().toEpochMilli());
        node.put("verdict", evidence.verdict().name());
        evidence.by().ifPresent(actor -> write(node, actor));
        evidence.about().ifPresent(about -> node.put("about", about));
        evidence.roleSeen().ifPresent(seen -> node.put("roleSeen", seen.toEpochMilli()));
    }

    private static void write(ObjectNode node, Actor actor) {
        if (actor instanceof Actor.Agent agent) {
            node.put("agent", agent.id().value());
        } else if (actor instanceof Actor.Customer customer) {
            node.put("customer", customer.key());
        } else if (actor instanceof Actor.Automation automation) {
            node.put("automation", automation.key());
        }
    }

    static EvidenceDocument read(String json) {
        if (json == null) {
            return new EvidenceDocument(List.of(), List.of());
        }
        try {
            JsonNode root = MAPPER.readTree(json);
            List<Evidence> evidence = new ArrayList<>();
            root.path("evidence").forEach(node -> evidence.add(evidence(node)));
            List<String> remarks = new ArrayList<>();
            root.path("remarks").forEach(node -> remarks.add(node.asText()));
            return new EvidenceDocument(evidence, remarks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored evidence is not JSON", e);
        }
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                Metric.valueOf(node.path("metric").asText()),
                EventId.parse(node.path("event").asText()),
                Instant.ofEpochMilli(node.path("at").asLong()),
                actor(node),
                Evidence.Verdict.valueOf(node.path("verdict").asText()),
                Optional.ofNullable(node.get("about")).map(JsonNode::asText),
                Optional.ofNullable(node.get("roleSeen"))
                        .map(seen -> Instant.ofEpochMilli(seen.asLong())));
    }

    private static Optional<Actor> actor(JsonNode node) {
        if (node.has("agent")) {
            return Optional.of(new Actor.Agent(new AgentId(node.path("agent").asText())));
        }
        if (node.has("customer")) {
            return Optional.of(new Actor.Customer(node.path("customer").asText()));
        }
        return Optional.ofNullable(node.get("automation"))
                .map(key -> new Actor.Automation(key.asText()));
    }
}
