package org.helpdeskkpi.core.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a ticket was resolved and reopened.
 *
 * @param createdResolved true when it came to be resolved
 * @param undated true when it is closed, but its source does not say since when
 * @param resolvedAt the resolution that counts, where the source's date says so
 * @param marks resolutions and reopenings in turn
 */
record ResolutionHistory(
        boolean createdResolved,
        boolean undated,
        Optional<Instant> resolvedAt,
        List<Mark> marks,
        List<String> remarks) {
    /** A source may stamp the date of a ticket created resolved a little after its creation. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /**
     * A resolution or a reopening.
     *
     * @param author user key; null when the source names nobody
     */
    record Mark(Instant at, EventId id, String author, boolean resolved) {
        static Mark of(FieldChange change, boolean resolved) {
            return new Mark(change.at(), TidyHistory.id(change), change.author(), resolved);
        }
    }

    static ResolutionHistory of(TicketRecord record, TidyHistory history, TimelineRules rules) {
        return switch (rules.resolvedBy()) {
            case RESOLUTION -> byField(record, history.changes());
            case STATUS -> byStatus(ResolvedSpell.of(record, history.changes(), rules));
            case RESOLUTION_DATE ->
                    new DatedResolutions(
                                    record,
                                    history.changes(),
                                    ResolvedSpell.of(record, history.changes(), rules))
                            .history();
        };
    }

    static boolean isAtOnce(TicketRecord record, Instant resolved) {
        return !resolved.isAfter(record.created().plus(AT_ONCE));
    }

    private static ResolutionHistory byField(TicketRecord record, List<FieldChange> all) {
        List<FieldChange> changes =
                all.stream().filter(c -> c.field().equals(FieldValues.RESOLUTION)).toList();
        if (changes.isEmpty()) {
            return withoutHistory(record);
        }
        boolean atCreation = isSet(changes.get(0).from());
        boolean resolved = atCreation;
        List<Mark> marks = new ArrayList<>();
        for (FieldChange change : changes) {
            if (isSet(change.to()) != resolved) {
                resolved = !resolved;
                marks.add(Mark.of(change, resolved));
            }
        }
        List<String> remarks = new ArrayList<>();
        if (!resolved && record.fields().containsKey(FieldValues.RESOLUTION)) {
            Instant last = changes.get(changes.size() - 1).at();
            record.resolutionDate().filter(last::isBefore).ifPresent(d -> mend(d, marks, remarks));
        }
        return new ResolutionHistory(atCreation, false, Optional.empty(), marks, remarks);
    }

    private static ResolutionHistory withoutHistory(TicketRecord record) {
        List<Mark> marks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<Instant> date = record.resolutionDate();
        boolean atCreation = date.filter(d -> isAtOnce(record, d)).isPresent();
        if (!atCreation) {
            date.ifPresent(d -> mend(d, marks, remarks));
        }
        boolean undated = date.isEmpty() && record.fields().containsKey(FieldValues.RESOLUTION);
        return new ResolutionHistory(atCreation, undated, Optional.empty(), marks, remarks);
    }

    private static ResolutionHistory byStatus(List<ResolvedSpell> spells) {
        List<Mark> marks = new ArrayList<>();
        spells.forEach(spell -> marks.addAll(spell.marks()));
        return new ResolutionHistory(
                ResolvedSpell.startsResolved(spells), false, Optional.empty(), marks, List.of());
    }

    private static void mend(Instant date, List<Mark> marks, List<String> remarks) {
        marks.add(new Mark(date, EventId.unrecorded(), null, true));
        remarks.add(
                "resolved at " + date + " by the ticket's date; its history has no such change");
    }

    private static boolean isSet(String value) {
        return value != null && !value.isEmpty();
    }
}
