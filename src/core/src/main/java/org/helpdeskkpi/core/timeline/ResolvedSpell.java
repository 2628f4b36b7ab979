package org.helpdeskkpi.core.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.timeline.ResolutionHistory.Mark;

/**
 * A stretch in which a ticket's status was one of those that count as resolved.
 *
 * @param entry the change into it; empty when the ticket was created in it
 * @param exit the change out of it; empty when it lasts until today
 */
record ResolvedSpell(Optional<FieldChange> entry, Optional<FieldChange> exit) {
    static List<ResolvedSpell> of(
            TicketRecord record, List<FieldChange> history, TimelineRules rules) {
        List<FieldChange> changes =
                history.stream().filter(c -> c.field().equals(FieldValues.STATUS)).toList();
        List<ResolvedSpell> spells = new ArrayList<>();
        Optional<FieldChange> entry = Optional.empty();
        boolean inside =
                FieldValues.atCreation(record, changes)
                        .one(FieldValues.STATUS)
                        .filter(rules.resolvedStatuses()::contains)
                        .isPresent();
        for (FieldChange change : changes) {
            boolean next = change.to() != null && rules.resolvedStatuses().contains(change.to());
            if (next && !inside) {
                entry = Optional.of(change);
            } else if (inside && !next) {
                spells.add(new ResolvedSpell(entry, Optional.of(change)));
            }
            inside = next;
        }
        if (inside) {
            spells.add(new ResolvedSpell(entry, Optional.empty()));
        }
        return spells;
    }

    /** Whether the ticket was created in a status that counts as resolved. */
    static boolean startsResolved(List<ResolvedSpell> spells) {
        return !spells.isEmpty() && spells.get(0).entry().isEmpty();
    }

    List<Mark> marks() {
        return Stream.concat(
                        entry.map(change -> Mark.of(change, true)).stream(),
                        exit.map(change -> Mark.of(change, false)).stream())
                .toList();
    }
}
