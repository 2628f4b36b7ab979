package org.helpdeskkpi.core.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.ticket.Actor;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.timeline.TicketEvent.Escalated;
import org.helpdeskkpi.core.timeline.TicketEvent.EscalationKind;
import org.helpdeskkpi.core.timeline.TimelineRules.EscalationRules;

/** Finds the handings up in a group of changes. */
final class Escalations {
    private final QueueRules queues;
    private final EscalationRules rules;

    Escalations(QueueRules queues, EscalationRules rules) {
        this.queues = queues;
        this.rules = rules;
    }

    /** Going from no queue into one is routing, not handing up. */
    boolean isTierUp(Optional<QueueId> from, Optional<QueueId> to) {
        return rules.tierUp() && from.isPresent() && queues.tierOf(to) > queues.tierOf(from);
    }

    /** What one item hands up by itself. */
    List<Escalated> of(FieldChange change, Actor by) {
        List<Escalated> found = new ArrayList<>();
        for (EscalationKind kind : EscalationKind.values()) {
            if (is(kind, change)) {
                found.add(new Escalated(TidyHistory.id(change), change.at(), by, kind));
            }
        }
        return found;
    }

    private boolean is(EscalationKind kind, FieldChange change) {
        return switch (kind) {
            case TIER_UP -> false; // a matter of the whole group
            case PRIORITY_RAISED ->
                    change.field().equals(FieldValues.PRIORITY)
                            && rules.isRaise(
                                    Optional.ofNullable(change.from()),
                                    Optional.ofNullable(change.to()));
            case LABEL_SET -> change.field().equals(FieldValues.LABELS) && setsLabel(change);
            case FIELD_SET -> setsField(change);
            case LINKED -> change.field().equals("link") && links(change);
        };
    }

    private boolean setsLabel(FieldChange change) {
        List<String> before = words(change.from());
        return words(change.to()).stream()
                .anyMatch(label -> rules.labels().contains(label) && !before.contains(label));
    }

    private boolean setsField(FieldChange change) {
        List<String> values = rules.fields().getOrDefault(change.field(), List.of());
        return change.to() != null
                && values.contains(change.to())
                && !change.to().equals(change.from());
    }

    private boolean links(FieldChange change) {
        return rules.links().stream().anyMatch(wanted -> LinkWords.hold(change.to(), wanted));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
