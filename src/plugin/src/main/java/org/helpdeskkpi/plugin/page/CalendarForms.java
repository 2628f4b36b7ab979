package org.helpdeskkpi.plugin.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.helpdeskkpi.plugin.page.form.Entry;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Kind;

/** The form for calendars. */
final class CalendarForms {
    private CalendarForms() {}

    static Form calendars() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Field.of("calendar.name", Kind.TEXT));
        entries.add(Field.of("calendar.zone", Kind.TEXT).from(AdminChoices.ZONES).hinted());
        for (DayOfWeek day : DayOfWeek.values()) {
            entries.add(Field.of("calendar.hours." + day, Kind.WINDOWS).labelled("hours." + day));
        }
        entries.add(Field.of("calendar.closed", Kind.LINES).hinted());
        entries.add(Field.of("calendar.special", Kind.SPECIAL).hinted());
        return new Form(entries);
    }
}
