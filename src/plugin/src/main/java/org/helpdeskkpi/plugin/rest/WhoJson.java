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
import org.helpdeskkpi.plugin.access.View;

/** Agents, queues and others who act, in JSON; nobody and no queue are null. */
public final class WhoJson {
    private final Function<String, Person> people;

    /**
     * @param people finds a person by key
     */
    public WhoJson(Function<String, Person> people) {
        this.people = people;
    }

    /** An agent, hidden where the one who looks may not be told who it is. */
    JsonNode agent(Optional<AgentId> agent, View view) {
        return agent.<JsonNode>map(id -> person(id.value(), view)).orElse(NullNode.getInstance());
    }

    /** Whoever is hidden is like every other who is: not even whether they have left is told. */
    ObjectNode person(String key, View view) {
        boolean named = view.mayName(key);
        Person person = named ? people.apply(key) : new Person(null, null, true);
        return Nodes.object()
                .put("key", person.key())
                .put("name", person.name())
                .put("active", person.active())
                .put("hidden", !named);
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

    JsonNode actor(Optional<Actor> actor, View view) {
        return actor.<JsonNode>map(one -> actor(one, view)).orElse(NullNode.getInstance());
    }

    /**
     * Where others are hidden, so are customers: on the next ticket an agent is one. Automation is
     * nobody; the system itself and anonymous visitors have no key.
     */
    private ObjectNode actor(Actor actor, View view) {
        String key = actor.key();
        boolean known = !key.isEmpty();
        boolean named = !known || actor instanceof Actor.Automation || view.mayName(key);
        return Nodes.object()
                .put("role", role(actor))
                .put("key", known && named ? key : null)
                .put("name", known && named ? people.apply(key).name() : null)
                .put("hidden", !named);
    }

    private static String role(Actor actor) {
        if (actor instanceof Actor.Agent) {
            return "AGENT";
        }
        return actor instanceof Actor.Customer ? "CUSTOMER" : "AUTOMATION";
    }
}
