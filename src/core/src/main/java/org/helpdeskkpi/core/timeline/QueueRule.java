package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.ticket.QueueId;

/**
 * A queue and what puts a ticket into it.
 *
 * @param tier support level, from 1; a step up is an escalation
 * @param when accepted values by lower-case field name; every field must have one of its values. No
 *     field at all matches every ticket
 */
public record QueueRule(QueueId id, String name, int tier, Map<String, List<String>> when) {
    public QueueRule {
        when = Map.copyOf(when);
        if (tier < 1) {
            throw new IllegalArgumentException(
                    "queue " + id.value() + ": tier " + tier + " is below 1");
        }
    }

    public boolean matches(Map<String, List<String>> fields) {
        return when.entrySet().stream()
                .allMatch(
                        wanted ->
                                fields.getOrDefault(wanted.getKey(), List.of()).stream()
                                        .anyMatch(wanted.getValue()::contains));
    }
}
