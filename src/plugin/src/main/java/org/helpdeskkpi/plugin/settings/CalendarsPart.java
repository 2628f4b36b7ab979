package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helpdeskkpi.core.sla.Calendars;
import org.helpdeskkpi.core.ticket.QueueId;
import org.helpdeskkpi.core.time.BusinessCalendar;

/** The calendars and which queue keeps which, in JSON. */
final class CalendarsPart {
    private CalendarsPart() {}

    static void write(Calendars calendars, ArrayNode array) {
        calendars.all().forEach(calendar -> CalendarPart.write(calendar, array.addObject()));
    }

    /**
     * @param chosen where the queues that name a calendar do so
     */
    static Calendars read(Place place, Map<QueueId, Place> chosen, Calendars defaults) {
        List<BusinessCalendar> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Place one : place.list()) {
            BusinessCalendar calendar = CalendarPart.read(one.required(), defaults.standard());
            if (names.add(calendar.name())) {
                all.add(calendar);
            } else {
                one.at("name").problem("helpdesk-kpi.problem.otherCalendar", calendar.name());
            }
        }
        if (place.isEmptyList()) {
            place.problem("helpdesk-kpi.problem.oneCalendar");
        }
        if (all.isEmpty()) {
            all.addAll(defaults.all());
        }
        return new Calendars(all, ofQueues(chosen, names(all)));
    }

    private static Map<QueueId, String> ofQueues(Map<QueueId, Place> chosen, Set<String> names) {
        Map<QueueId, String> ofQueue = new HashMap<>();
        chosen.forEach((queue, place) -> named(place, names).ifPresent(n -> ofQueue.put(queue, n)));
        return ofQueue;
    }

    private static Set<String> names(List<BusinessCalendar> all) {
        return all.stream().map(BusinessCalendar::name).collect(Collectors.toSet());
    }

    /** The name that stands there, if a calendar has it. */
    static Optional<String> named(Place place, Set<String> names) {
        String name = place.text(null);
        if (name != null && !names.contains(name)) {
            place.problem("helpdesk-kpi.problem.noSuchCalendar", name);
            return Optional.empty();
        }
        return Optional.ofNullable(name);
    }
}
