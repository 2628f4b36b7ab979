package org.helpdeskkpi.plugin.settings;

import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** A calendar that someone wrote: either usable, or with everything that is wrong with it. */
public record CalendarDraft(Optional<BusinessCalendar> calendar, List<Problem> problems) {
    public CalendarDraft {
        problems = List.copyOf(problems);
        if (calendar.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a calendar or problems, not " + problems);
        }
    }

    static CalendarDraft wrong(List<Problem> problems) {
        return new CalendarDraft(Optional.empty(), problems);
    }
}
