package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.report.Choices;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.plugin.access.View;

/** What a report can be asked for, in JSON. */
public final class ChoicesJson {
    private static final Comparator<JsonNode> BY_NAME =
            Comparator.comparing(node -> node.path("name").asText(), String.CASE_INSENSITIVE_ORDER);

    private final WhoJson who;

    public ChoicesJson(WhoJson who) {
        this.who = who;
    }

    /**
     * @param agents who may be asked for
     */
    ObjectNode of(Choices choices, Set<AgentId> agents, Settings settings) {
        ObjectNode node = Nodes.object();
        ArrayNode queues = node.putArray("queues");
        queues(choices.queues(), settings)
                .forEach(id -> queues.add(who.queue(Optional.of(id), settings.queues())));
        agents.stream()
                .map(agent -> (JsonNode) who.person(agent.value(), View.WHOLE))
                .sorted(BY_NAME)
                .forEach(node.putArray("agents")::add);
        // most urgent first, as far as the settings know an order
        List<String> order = settings.timeline().escalation().priorities();
        sorted(
                choices.priorities(),
                Comparator.comparingInt((String name) -> -order.indexOf(name)),
                node.putArray("priorities"));
        sorted(choices.channels(), (a, b) -> 0, node.putArray("channels"));
        return node;
    }

    /** Those of the settings in their order, and the values of a queue field that have tickets. */
    private static List<QueueId> queues(Set<QueueId> seen, Settings settings) {
        List<QueueId> rules =
                settings.queues().rules().stream().map(QueueRule::id).distinct().toList();
        Stream<QueueId> others =
                settings.queues().queueField().isEmpty()
                        ? Stream.of()
                        : seen.stream()
                                .filter(id -> !rules.contains(id))
                                .sorted(Comparator.comparing(QueueId::value));
        return Stream.concat(rules.stream(), others).toList();
    }

    private static void sorted(
            Collection<String> names, Comparator<String> order, ArrayNode array) {
        names.stream()
                .sorted(order.thenComparing(String.CASE_INSENSITIVE_ORDER))
                .forEach(array::add);
    }
}
