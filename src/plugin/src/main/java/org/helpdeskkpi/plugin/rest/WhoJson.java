package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.QueueRule;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.plugin.access.Person;

/** Agents, queues and others who act, in JSON; nobody and no queue are null. */
public final class WhoJson {
    private final Function<String, Person> people;

    /**
     * @param people finds a person by key
     */
    public WhoJson(Function<String, Person> people) {
        this.people = people;
    }

    JsonNode agent(Optional<AgentId> agent) {
        return agent.<JsonNode>map(id -> person(id.value())).orElse(NullNode.getInstance());
    }

    ObjectNode person(String key) {
        Person person = people.apply(key);
        return Nodes.object()
                .put("key", person.key())
                .put("name", person.name())
                .put("active", person.active());
    }

    JsonNode queue(Optional<QueueId> queue, QueueRules rules) {
        return queue.<JsonNode>map(id -> queue(id, rules)).orElse(NullNode.getInstance());
    }

    private static ObjectNode queue(QueueId id, QueueRules rules) {
        return Nodes.object()
                .put("id", id.value())
                .put("name", queueName(id, rules))
                .put("tier", rules.tierOf(Optional.of(id)));
    }

    private static String queueName(QueueId id, QueueRules rules) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(QueueRule::name)
                .findFirst()
                .orElse(id.value());
    }

    JsonNode actor(Optional<Actor> actor) {
        return actor.<JsonNode>map(this::actor).orElse(NullNode.getInstance());
    }

    private ObjectNode actor(Actor actor) {
        if (actor instanceof Actor.Agent agent) {
            return actor("AGENT", agent.id().value());
        }
        if (actor instanceof Actor.Customer customer) {
            return actor("CUSTOMER", customer.key());
        }
        return actor("AUTOMATION", ((Actor.Automation) actor).key());
    }

    /** The system itself and anonymous visitors have no key. */
    private ObjectNode actor(String role, String key) {
        return Nodes.object()
                .put("role", role)
                .put("key", key.isEmpty() ? null : key)
                .put("name", key.isEmpty() ? null : people.apply(key).name());
    }
}
