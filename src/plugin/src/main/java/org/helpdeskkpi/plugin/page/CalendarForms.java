package org.helpdeskkpi.plugin.page;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.plugin.page.form.Entry;
import org.helpdeskkpi.plugin.page.form.Field;
import org.helpdeskkpi.plugin.page.form.Form;
import org.helpdeskkpi.plugin.page.form.Heading;
import org.helpdeskkpi.plugin.page.form.Kind;
import org.helpdeskkpi.plugin.page.form.Rows;

/** The form for calendars. */
final class CalendarForms {
    private static final Rows CHANGES =
            new Rows(
                    "changes",
                    with(List.of(Field.of("from", Kind.TEXT).hinted()), week()),
                    Map.of());

    private CalendarForms() {}

    static Form calendars() {
        List<Entry> named =
                List.of(
                        Field.of("name", Kind.TEXT),
                        Field.of("zone", Kind.TEXT).from(AdminChoices.ZONES).hinted(),
                        new Heading("week"));
        return new Form(
                List.of(
                        new Rows(
                                        "calendars",
                                        with(with(named, week()), days()),
                                        Map.of("zone", "UTC"))
                                .alike("zone")));
    }

    private static List<Entry> days() {
        return List.of(
                CHANGES,
                new Heading("days"),
                Field.of("holidays", Kind.PLACE).hinted(),
                Field.of("closed", Kind.CLOSED).hinted(),
                Field.of("special", Kind.SPECIAL).hinted());
    }

    private static List<Entry> week() {
        return Stream.of(DayOfWeek.values())
                .<Entry>map(day -> Field.of("hours." + day, Kind.WINDOWS).labelled("hours." + day))
                .toList();
    }

    private static List<Entry> with(List<? extends Entry> first, List<? extends Entry> then) {
        return Stream.<Entry>concat(first.stream(), then.stream()).toList();
    }
}
