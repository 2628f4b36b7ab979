package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.helpdeskkpi.core.app.Sentence;
import org.helpdeskkpi.core.app.port.ClosedDayFiles.Content;
import org.helpdeskkpi.core.app.port.PublicHolidays.Country;
import org.helpdeskkpi.core.app.port.PublicHolidays.Region;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.DayException;
import org.helpdeskkpi.core.time.DayPreview;
import org.helpdeskkpi.core.time.Interval;
import org.helpdeskkpi.plugin.settings.CalendarJson;

/** Days and where they come from, in JSON. */
final class DaysJson {
    private DaysJson() {}

    static ObjectNode places(List<Country> countries) {
        ObjectNode node = Nodes.object();
        ArrayNode array = node.putArray("countries");
        for (Country country : countries) {
            ObjectNode one = array.addObject();
            one.put("code", country.code()).put("name", country.name());
            ArrayNode regions = one.putArray("regions");
            for (Region region : country.regions()) {
                regions.addObject().put("code", region.code()).put("name", region.name());
            }
        }
        return node;
    }

    static ObjectNode holidays(Map<LocalDate, String> days) {
        ObjectNode node = Nodes.object();
        ObjectNode named = node.putObject("days");
        new TreeMap<>(days).forEach((day, name) -> named.put(day.toString(), name));
        return node;
    }

    static ObjectNode file(Content content, Sentence.Language language) {
        ObjectNode node = Nodes.object();
        ObjectNode closed = node.putObject("closed");
        new TreeMap<>(content.closed())
                .forEach((day, one) -> closed.put(day.toString(), one.name().orElse(null)));
        ArrayNode skipped = node.putArray("skipped");
        content.skipped().forEach(sentence -> skipped.add(sentence.in(language)));
        return node;
    }

    static ObjectNode preview(BusinessCalendar calendar, List<DayPreview> days) {
        ObjectNode node = Nodes.object();
        node.put("zone", calendar.zone().getId());
        ArrayNode array = node.putArray("days");
        days.forEach(day -> preview(calendar, day, array.addObject()));
        return node;
    }

    private static void preview(BusinessCalendar calendar, DayPreview day, ObjectNode node) {
        node.put("day", day.day().toString());
        node.put("reason", day.exception().map(DaysJson::reason).orElse("hours"));
        node.put("name", day.exception().flatMap(DayException::name).orElse(null));
        node.put("validFrom", day.week().isFirst() ? null : day.week().validFrom().toString());
        CalendarJson.write(calendar.on(day.day()), node.putArray("hours"));
        ArrayNode open = node.putArray("open");
        for (Interval stretch : day.open()) {
            open.addObject()
                    .put("from", stretch.start().toString())
                    .put("to", stretch.end().toString());
        }
        node.put("seconds", Nodes.seconds(day.length()));
    }

    private static String reason(DayException exception) {
        return exception.isClosed() ? "closed" : "special";
    }
}
