package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.core.kpi.Stretches;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.core.time.BusinessTime;
import org.helpdeskkpi.core.time.Interval;

/** The time that a value is made of, in JSON: its parts add up to it. */
final class StretchesJson {
    private StretchesJson() {}

    static void put(Stretches stretches, BusinessCalendar calendar, ObjectNode node) {
        node.put("calendar", calendar.name());
        node.put("zone", calendar.zone().getId());
        ArrayNode counted = node.putArray("stretches");
        ArrayNode windows = node.putArray("windows");
        for (Interval stretch : stretches.counted()) {
            counted.add(of(stretch));
            BusinessTime.windows(calendar, stretch.start(), stretch.end())
                    .forEach(window -> windows.add(of(window)));
        }
        ArrayNode pauses = node.putArray("pauses");
        stretches
                .paused()
                .forEach(pause -> pauses.add(of(pause.time()).put("status", pause.status())));
    }

    static ObjectNode of(Interval time) {
        return Nodes.object().put("from", time.start().toString()).put("to", time.end().toString());
    }
}
