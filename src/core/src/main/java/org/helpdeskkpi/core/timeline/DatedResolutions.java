package org.helpdeskkpi.core.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.core.timeline.ResolutionHistory.Mark;

/**
 * Resolutions of a source whose own date of the last resolution counts, while its statuses tell of
 * the earlier ones and of reopenings.
 */
final class DatedResolutions {
    private final TicketRecord record;
    private final List<FieldChange> changes;
    private final List<ResolvedSpell> spells;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean createdResolved;
    private boolean undated;

    DatedResolutions(TicketRecord record, List<FieldChange> changes, List<ResolvedSpell> spells) {
        this.record = record;
        this.changes = changes;
        this.spells = spells;
    }

    ResolutionHistory history() {
        createdResolved = ResolvedSpell.startsResolved(spells);
        Optional<ResolvedSpell> last =
                spells.stream().filter(spell -> spell.exit().isEmpty()).findFirst();
        spells.stream()
                .filter(spell -> spell.exit().isPresent())
                .forEach(spell -> marks.addAll(spell.marks()));
        Optional<Instant> date = record.resolutionDate().map(this::notBeforeCreation);
        if (date.isPresent()) {
            resolve(date.get(), last);
        } else if (last.isPresent()) {
            undated = true;
            createdResolved &= spells.size() > 1;
        }
        return new ResolutionHistory(createdResolved, undated, date, marks, remarks);
    }

    /** The date counts even when the statuses tell of a later reopening. */
    private void resolve(Instant date, Optional<ResolvedSpell> last) {
        createdResolved &= last.isEmpty() || last.get().entry().isPresent();
        if (marks.stream().noneMatch(mark -> mark.resolved() && mark.at().equals(date))) {
            marks.add(nearest(date));
        }
        lastExit()
                .filter(exit -> !exit.isBefore(date))
                .ifPresent(
                        exit -> {
                            last.ifPresent(spell -> marks.addAll(spell.marks()));
                            remarks.add(
                                    "resolution date "
                                            + date
                                            + " counts, although its status left the resolved ones"
                                            + " at "
                                            + exit);
                        });
    }

    /**
     * The resolution at that date, made by the change into a resolved status at that very instant,
     * else by the last other change of that instant, else by the nearest change into one.
     */
    private Mark nearest(Instant date) {
        Stream<FieldChange> then = changes.stream().filter(change -> change.at().equals(date));
        return entries()
                .filter(entry -> entry.at().equals(date))
                .findFirst()
                .or(() -> then.reduce((earlier, later) -> later))
                .or(() -> entries().min(Comparator.comparing(entry -> distance(entry, date))))
                .map(change -> new Mark(date, TidyHistory.id(change), change.author(), true))
                .orElseGet(() -> new Mark(date, EventId.unrecorded(), null, true));
    }

    private Stream<FieldChange> entries() {
        return spells.stream().flatMap(spell -> spell.entry().stream());
    }

    private static Duration distance(FieldChange entry, Instant date) {
        return Duration.between(entry.at(), date).abs();
    }

    private Optional<Instant> lastExit() {
        return spells.stream()
                .flatMap(spell -> spell.exit().stream())
                .map(FieldChange::at)
                .max(Comparator.naturalOrder());
    }

    private Instant notBeforeCreation(Instant date) {
        if (!date.isBefore(record.created())) {
            return date;
        }
        remarks.add(
                "resolution date " + date + " is before the creation; read as made right at it");
        return record.created();
    }
}
