package org.helpdeskkpi.host.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.core.report.GroupKey;
import org.helpdeskkpi.core.report.Grouping;
import org.helpdeskkpi.core.report.Period;
import org.helpdeskkpi.core.ticket.AgentId;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.QueueRules;

/** What the rows of a report are called. */
record Labels(Map<String, String> people, QueueRules queues) {
    /** The headings of the columns that say what a row is about. */
    List<String> headings(Grouping by) {
        return switch (by) {
            case NONE -> List.of("");
            case AGENT -> List.of("Agent");
            case QUEUE -> List.of("Queue");
            case AGENT_QUEUE -> List.of("Agent", "Queue");
            case PRIORITY -> List.of("Priority");
            case CHANNEL -> List.of("Channel");
            case DAY -> List.of("Day");
            case WEEK, MONTH -> List.of("From", "To");
        };
    }

    List<String> of(Grouping by, GroupKey key) {
        return switch (by) {
            case NONE -> List.of("");
            case AGENT -> List.of(agent(key));
            case QUEUE -> List.of(queue(key));
            case AGENT_QUEUE -> List.of(agent(key), queue(key));
            case PRIORITY -> List.of(key.standing().priority().orElse("No priority"));
            case CHANNEL -> List.of(key.standing().channel().orElse("No channel"));
            case DAY -> days(key).limit(1).toList();
            case WEEK, MONTH -> days(key).toList();
        };
    }

    private static Stream<String> days(GroupKey key) {
        Period days = key.bucket().orElseThrow().days();
        return Stream.of(days.from(), days.until().minusDays(1)).map(LocalDate::toString);
    }

    private String agent(GroupKey key) {
        return key.agent().map(this::name).orElse("Unassigned");
    }

    private String queue(GroupKey key) {
        return key.queue().map(this::name).orElse("No queue");
    }

    String name(AgentId agent) {
        return people.getOrDefault(agent.value(), agent.value());
    }

    String name(QueueId queue) {
        return queues.rules().stream()
                .filter(rule -> rule.id().equals(queue))
                .map(rule -> rule.name())
                .findFirst()
                .orElse(queue.value());
    }
}
