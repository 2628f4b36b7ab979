package org.helpdeskkpi.plugin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.app.port.ClosedDayFiles.Content;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayHours;

/** The days that events close, within some years. */
final class ClosedDays {
    private static final int YEARS = 10;
    private static final int TOLD = 100;

    /** Following one can take tenths of a second. */
    private static final int REPEATING = 500;

    private final LocalDate from;
    private final LocalDate to;
    private final Map<LocalDate, Set<String>> names = new HashMap<>();
    private final List<Sentence> skipped = new ArrayList<>();
    private int beyond;
    private int repeating;

    private ClosedDays(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** Ten years back and ten ahead: a repetition may have no end. */
    static ClosedDays around(int year) {
        return new ClosedDays(LocalDate.of(year - YEARS, 1, 1), LocalDate.of(year + YEARS, 12, 31));
    }

    Content of(List<IcsEvent> events, Map<String, Integer> others) {
        replaced(events);
        events.forEach(this::add);
        if (beyond > 0) {
            skipped.add(
                    beyond == 1
                            ? Sentence.of("helpdesk-kpi.problem.ics.oneBeyond", from, to)
                            : Sentence.of("helpdesk-kpi.problem.ics.beyond", beyond, from, to));
        }
        others.forEach((kind, n) -> skipped.add(noEvents(n, kind)));
        return new Content(closed(), told(), List.of());
    }

    private static Sentence noEvents(int entries, String kind) {
        return entries == 1
                ? Sentence.of("helpdesk-kpi.problem.ics.oneOther", kind)
                : Sentence.of("helpdesk-kpi.problem.ics.others", entries, kind);
    }

    /** One time of an event that was moved or cancelled is not when it would have been. */
    private static void replaced(List<IcsEvent> events) {
        Map<String, IcsEvent> byUid = new HashMap<>();
        for (IcsEvent event : events) {
            if (event.insteadOf == null && event.uid != null) {
                byUid.put(event.uid, event);
            }
        }
        for (IcsEvent event : events) {
            IcsEvent whole = event.insteadOf == null ? null : byUid.get(event.uid);
            if (whole != null) {
                whole.except.add(event.insteadOf);
            }
        }
    }

    private void add(IcsEvent event) {
        Optional<Sentence> whyNot = event.whyNot().or(() -> tooMany(event));
        if (whyNot.isPresent()) {
            skipped.add(
                    Sentence.of("helpdesk-kpi.problem.ics.skipped", event.title(), whyNot.get()));
            return;
        }
        Set<LocalDate> firstDays = event.firstDays(from, to);
        if (firstDays.isEmpty()) {
            beyond++;
        }
        for (LocalDate first : firstDays) {
            for (int i = 0; i < event.days(); i++) {
                Set<String> known =
                        names.computeIfAbsent(first.plusDays(i), day -> new LinkedHashSet<>());
                Optional.ofNullable(event.name).ifPresent(known::add);
            }
        }
    }

    private Optional<Sentence> tooMany(IcsEvent event) {
        return event.rule != null && ++repeating > REPEATING
                ? Optional.of(Sentence.of("helpdesk-kpi.problem.ics.tooMany", REPEATING))
                : Optional.empty();
    }

    private Map<LocalDate, DayException> closed() {
        Map<LocalDate, DayException> closed = new HashMap<>();
        names.forEach(
                (day, all) ->
                        closed.put(
                                day,
                                new DayException(
                                        Optional.of(String.join(", ", all))
                                                .filter(name -> !name.isEmpty()),
                                        DayHours.CLOSED)));
        return closed;
    }

    private List<Sentence> told() {
        if (skipped.size() <= TOLD) {
            return skipped;
        }
        List<Sentence> told = new ArrayList<>(skipped.subList(0, TOLD));
        told.add(Sentence.of("helpdesk-kpi.problem.ics.more", skipped.size() - TOLD));
        return told;
    }
}
