package org.helpdeskkpi.host.jira;

import com.atlassian.jira.event.type.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The help desk's workflow: which transitions leave which status. */
public final class Workflow {
    public static final String OPEN = "Open";
    public static final String IN_PROGRESS = "In Progress";
    public static final String WAITING = "Waiting for customer";
    public static final String ESCALATED = "Escalated";
    public static final String RESOLVED = "Resolved";
    public static final String CLOSED = "Closed";
    public static final String REOPENED = "Reopened";

    private static final Set<String> ENDED = Set.of(RESOLVED, CLOSED);

    private static final List<Transition> TRANSITIONS =
            List.of(
                    new Transition(
                            11, "Start progress", IN_PROGRESS, EventType.ISSUE_WORKSTARTED_ID),
                    new Transition(21, "Ask customer", WAITING, EventType.ISSUE_GENERICEVENT_ID),
                    new Transition(31, "Escalate", ESCALATED, EventType.ISSUE_GENERICEVENT_ID),
                    new Transition(41, "Resolve", RESOLVED, EventType.ISSUE_RESOLVED_ID),
                    new Transition(51, "Close", CLOSED, EventType.ISSUE_CLOSED_ID),
                    new Transition(61, "Reopen", REOPENED, EventType.ISSUE_REOPENED_ID));

    private Workflow() {}

    /** The transitions out of a status; a status from elsewhere behaves as an open one. */
    public static List<Transition> from(String status) {
        return TRANSITIONS.stream().filter(t -> t.leaves(status)).toList();
    }

    public static Optional<Transition> to(String from, String to) {
        return from(from).stream().filter(t -> t.to().equals(to)).findFirst();
    }

    /** A step of the workflow. */
    public record Transition(int id, String name, String to, Long eventType) {
        /** Whether it ends the work and so sets a resolution. */
        public boolean ends() {
            return ENDED.contains(to);
        }

        boolean leaves(String status) {
            return switch (to) {
                case REOPENED -> ENDED.contains(status);
                case CLOSED -> !CLOSED.equals(status);
                default -> !ENDED.contains(status) && !to.equals(status);
            };
        }
    }
}
