package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.report.OpenClocks;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.plugin.access.Browsing;

/** The clocks that are not stopped, in JSON; those that the caller may not browse are left out. */
public final class OpenClocksJson {
    private static final List<String> STATES = List.of("running", "atRisk", "breached", "paused");

    private final ClockJson clocks;
    private final Browsing browsing;

    public OpenClocksJson(ClockJson clocks, Browsing browsing) {
        this.clocks = clocks;
        this.browsing = browsing;
    }

    ObjectNode of(ClockQuery query, Inquiry<?> inquiry) {
        OpenClocks found = inquiry.reports().clocks(query, inquiry.now());
        Settings settings = inquiry.settings();
        ObjectNode node = Nodes.object();
        node.put("definitionVersion", inquiry.version().number());
        node.put("calendar", settings.calendars().standard().name());
        node.put("zone", settings.calendars().standard().zone().getId());
        node.put("now", inquiry.now().toString());
        node.put("total", found.total());
        counts(found.counts(), node.putObject("counts"));
        node.put("others", found.others());
        node.put("offset", query.page().offset());
        node.put("limit", query.page().limit());
        List<OpenClocks.Entry> entries = inquiry.reports().read(found.spots());
        ArrayNode array = node.putArray("clocks");
        Map<TicketId, Browsing.Seen> seen =
                browsing.findAll(entries.stream().map(OpenClocks.Entry::ticket).toList());
        for (OpenClocks.Entry entry : entries) {
            if (seen.containsKey(entry.ticket())) {
                array.add(clock(entry.clock(), seen.get(entry.ticket()), inquiry.now(), settings));
            }
        }
        node.put("hidden", entries.size() - array.size());
        return node;
    }

    private static void counts(Map<State, Long> counts, ObjectNode node) {
        for (String state : STATES) {
            node.put(state, counts.getOrDefault(ClockParameters.STATES.get(state), 0L));
        }
    }

    private ObjectNode clock(SlaClock clock, Browsing.Seen issue, Instant now, Settings settings) {
        ObjectNode node = Nodes.object().put("key", issue.key()).put("summary", issue.summary());
        node.setAll(clocks.standing(clock, now, settings));
        node.put("priority", clock.standing().priority().orElse(null));
        node.put("channel", clock.standing().channel().orElse(null));
        return node;
    }
}
