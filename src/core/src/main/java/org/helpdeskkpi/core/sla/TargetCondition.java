package org.helpdeskkpi.core.sla;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TicketState;

/**
 * Which tickets a target is for.
 *
 * @param when accepted values by lower-case field name, {@value #QUEUE} and {@value #CHANNEL} being
 *     the product's own; every field must have one of its values. No field at all is every ticket
 */
public record TargetCondition(Map<String, List<String>> when) {
    public static final String QUEUE = "queue";
    public static final String CHANNEL = "channel";
    public static final TargetCondition ALWAYS = new TargetCondition(Map.of());

    public TargetCondition {
        when = Map.copyOf(when);
    }

    /** Tickets in that queue. */
    public static TargetCondition in(QueueId queue) {
        return new TargetCondition(Map.of(QUEUE, List.of(queue.value())));
    }

    public boolean matches(TicketState state) {
        return when.entrySet().stream()
                .allMatch(
                        wanted ->
                                values(wanted.getKey(), state).stream()
                                        .anyMatch(wanted.getValue()::contains));
    }

    /** The queues it is for; none for every queue. */
    public List<QueueId> queues() {
        return when.getOrDefault(QUEUE, List.of()).stream().map(QueueId::new).toList();
    }

    /** Whether it looks at other values as well. */
    public boolean asksForMoreThanQueues() {
        return when.keySet().stream().anyMatch(name -> !name.equals(QUEUE));
    }

    /** Whether every ticket that the other one is for is one of these. */
    boolean covers(TargetCondition other) {
        return when.entrySet().stream()
                .allMatch(
                        wanted ->
                                other.when.containsKey(wanted.getKey())
                                        && wanted.getValue()
                                                .containsAll(other.when.get(wanted.getKey())));
    }

    /** The ticket's fields whose values decide. */
    Set<String> fields() {
        return when.keySet().stream()
                .filter(name -> !name.equals(QUEUE) && !name.equals(CHANNEL))
                .collect(Collectors.toSet());
    }

    private static List<String> values(String name, TicketState state) {
        return switch (name) {
            case QUEUE -> state.standing().queue().map(QueueId::value).stream().toList();
            case CHANNEL -> state.standing().channel().stream().toList();
            default -> state.fields().getOrDefault(name, List.of());
        };
    }
}
