package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * Decides which queue a ticket is in from its field values at one instant: the first matching rule,
 * else the value of the queue field, else none.
 *
 * @param rules in the admin's order
 * @param queueField lower-case name of a field whose every value is a queue by itself
 */
public record QueueRules(List<QueueRule> rules, Optional<String> queueField) {
    public QueueRules {
        rules = List.copyOf(rules);
    }

    /** The queue of a ticket with these values ({@link TicketRecord#fields()}). */
    public Optional<QueueId> queueOf(Map<String, List<String>> fields) {
        for (QueueRule rule : rules) {
            if (rule.matches(fields)) {
                return Optional.of(rule.id());
            }
        }
        return queueField
                .flatMap(field -> fields.getOrDefault(field, List.of()).stream().findFirst())
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .map(QueueId::ofField);
    }

    /** The fields that decide. */
    Set<String> fields() {
        return Stream.concat(
                        rules.stream().flatMap(rule -> rule.when().keySet().stream()),
                        queueField.stream())
                .collect(Collectors.toSet());
    }

    /** The tier of a queue: 1 unless a rule says otherwise; 0 for no queue. */
    public int tierOf(Optional<QueueId> queue) {
        return queue.map(
                        id ->
                                rules.stream()
                                        .filter(rule -> rule.id().equals(id))
                                        .mapToInt(QueueRule::tier)
                                        .findFirst()
                                        .orElse(1))
                .orElse(0);
    }
}
