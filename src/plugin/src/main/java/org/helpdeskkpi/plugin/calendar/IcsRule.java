package org.helpdeskkpi.plugin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.helpdeskkpi.core.app.Sentence;

/** When an event comes again. */
record IcsRule(Recur<LocalDate> recur) {
    /** A rule for days may yet end at an instant. */
    private static final Pattern UNTIL = Pattern.compile("(UNTIL=\\d{8})T\\d{6}Z?");

    private static final Pattern NEVER = Pattern.compile("(?:INTERVAL|COUNT)=(?:-|0*(?:;|$))");

    /**
     * @throws IcsMistake when it is no rule
     */
    static IcsRule parse(String text) {
        String rule = UNTIL.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("$1");
        try {
            if (NEVER.matcher(rule).find()) {
                throw new IllegalArgumentException("never comes");
            }
            return new IcsRule(OwnLoader.run(() -> new Recur<>(rule)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IcsMistake("helpdesk-kpi.problem.ics.noRule", text, e);
        }
    }

    Optional<Sentence> whyNot() {
        return recur.getFrequency().compareTo(Frequency.DAILY) < 0
                ? Optional.of(Sentence.of("helpdesk-kpi.problem.ics.tooOften"))
                : Optional.empty();
    }

    List<LocalDate> days(LocalDate first, LocalDate from, LocalDate to) {
        return OwnLoader.run(() -> recur.getDates(first, from, to));
    }
}
