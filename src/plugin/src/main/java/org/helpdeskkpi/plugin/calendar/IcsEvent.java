package org.helpdeskkpi.plugin.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.helpdeskkpi.core.app.Sentence;

/** An event of a calendar file, while it is read and after. */
final class IcsEvent {
    private static final int LONGEST = 366;

    String uid;
    String name;
    IcsTime start;
    IcsTime end;
    Duration duration;
    IcsRule rule;
    boolean cancelled;

    /** The day it would be on; it is another time for that one. */
    LocalDate insteadOf;

    final Set<LocalDate> also = new TreeSet<>();
    final Set<LocalDate> except = new HashSet<>();

    /** Why it closes no day, as the end of a sentence; empty when it does. */
    Optional<Sentence> whyNot() {
        if (start == null) {
            return Optional.of(Sentence.of("helpdesk-kpi.problem.ics.noBeginning"));
        }
        if (cancelled) {
            return Optional.of(Sentence.of("helpdesk-kpi.problem.ics.cancelled"));
        }
        LocalDateTime until = until();
        if (until.isBefore(start.at())) {
            return Optional.of(Sentence.of("helpdesk-kpi.problem.ics.backwards"));
        }
        if (!start.isMidnight() || !new IcsTime(until, true).isMidnight() || days() == 0) {
            return Optional.of(
                    Sentence.of("helpdesk-kpi.problem.ics.partOfDay", start.at(), until));
        }
        if (days() > LONGEST) {
            return Optional.of(Sentence.of("helpdesk-kpi.problem.ics.tooLong"));
        }
        return rule == null ? Optional.empty() : rule.whyNot();
    }

    /** How many days each time of it takes; the end is not one of them. */
    long days() {
        return ChronoUnit.DAYS.between(start.at(), until());
    }

    /**
     * A whole day without an end takes one; so does one that ends on it, as some programs write.
     */
    private LocalDateTime until() {
        LocalDateTime until = start.at();
        if (end != null) {
            until = end.at();
        } else if (duration != null) {
            until = start.at().plus(duration);
        }
        return start.wholeDay() && until.equals(start.at()) ? until.plusDays(1) : until;
    }

    /** The first day of each time that it takes place between the two days. */
    Set<LocalDate> firstDays(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new TreeSet<>(also);
        days.add(start.day());
        if (rule != null) {
            days.addAll(rule.days(start.day(), from, to));
        }
        days.removeAll(except);
        days.removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return days;
    }

    /** For people. */
    Sentence title() {
        Sentence called =
                name == null
                        ? Sentence.of("helpdesk-kpi.problem.ics.unnamed")
                        : Sentence.of("helpdesk-kpi.problem.ics.named", name);
        return start == null
                ? called
                : Sentence.of("helpdesk-kpi.problem.ics.on", called, start.day());
    }
}
