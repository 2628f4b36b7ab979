package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayHours;

/** One calendar by itself, as the settings document writes it. */
public final class CalendarJson {
    /** Reads a text that should hold a calendar. */
    public CalendarDraft parse(String text) {
        try {
            List<Problem> problems = new ArrayList<>();
            Place place = new Place(SettingsJson.MAPPER.readTree(text), "", problems);
            if (place.isEmpty()) {
                place.problem("helpdesk-kpi.problem.noCalendar");
            }
            BusinessCalendar calendar =
                    CalendarPart.read(place, Settings.defaults().calendars().standard());
            return problems.isEmpty()
                    ? new CalendarDraft(Optional.of(calendar), problems)
                    : CalendarDraft.wrong(problems);
        } catch (JsonProcessingException e) {
            return CalendarDraft.wrong(List.of(NotJson.problem(e)));
        }
    }

    /** Adds a day's windows as in {@code 09:00-17:30}. */
    public static void write(DayHours hours, ArrayNode array) {
        ClockTimes.write(hours, array);
    }
}
