package org.helpdeskkpi.core.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts changes in order: by instant, then by id. Where a clock went backwards, what each change
 * says of the value before it tells that the ids have the order in which they were made.
 */
final class ChangeOrder {
    private static final Comparator<FieldChange> BY_ID =
            Comparator.comparing(TidyHistory::id).thenComparing(FieldChange::toString);
    static final Comparator<FieldChange> BY_TIME =
            Comparator.comparing(FieldChange::at).thenComparing(BY_ID);

    private static final Set<String> SINGLE =
            Set.of(
                    FieldValues.ASSIGNEE,
                    FieldValues.PRIORITY,
                    FieldValues.RESOLUTION,
                    FieldValues.STATUS);

    private ChangeOrder() {}

    /**
     * @param remarks takes a line for each change whose instant was mended
     */
    static List<FieldChange> of(List<FieldChange> changes, List<String> remarks) {
        List<FieldChange> byTime = changes.stream().sorted(BY_TIME).toList();
        List<FieldChange> byId = changes.stream().sorted(BY_ID).toList();
        boolean clockWentBack =
                !byId.equals(byTime) && !followOneAnother(byTime) && followOneAnother(byId);
        return clockWentBack ? neverBackwards(byId, remarks) : byTime;
    }

    /** Whether each change of a field starts from the value that the one before it left. */
    private static boolean followOneAnother(List<FieldChange> changes) {
        Map<String, FieldChange> last = new HashMap<>();
        for (FieldChange change : changes) {
            if (SINGLE.contains(change.field())) {
                FieldChange before = last.put(change.field(), change);
                if (before != null && !Objects.equals(before.to(), change.from())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<FieldChange> neverBackwards(List<FieldChange> byId, List<String> remarks) {
        List<FieldChange> mended = new ArrayList<>();
        Instant last = Instant.MIN;
        for (FieldChange change : byId) {
            if (change.at().isBefore(last)) {
                remarks.add(
                        TidyHistory.id(change)
                                + " is dated before the change it follows; read as made at "
                                + last);
                mended.add(TidyHistory.at(last, change));
            } else {
                mended.add(change);
                last = change.at();
            }
        }
        return List.copyOf(mended);
    }
}
