package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helpdeskkpi.core.report.ClockQuery;
import org.helpdeskkpi.core.report.OpenClocks;
import org.helpdeskkpi.core.sla.SlaClock;
import org.helpdeskkpi.core.sla.SlaReading.State;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.time.BusinessCalendar;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.Eyes;
import org.helpdeskkpi.plugin.access.View;

/** The clocks that are not stopped, in JSON; those that the caller may not browse are left out. */
public final class OpenClocksJson {
    private static final List<String> STATES = List.of("running", "atRisk", "breached", "paused");

    private final ClockJson clocks;
    private final Eyes eyes;

    public OpenClocksJson(ClockJson clocks, Eyes eyes) {
        this.clocks = clocks;
        this.eyes = eyes;
    }

    ObjectNode of(ClockQuery query, Inquiry<?> inquiry) {
        OpenClocks found = inquiry.reports().clocks(query, inquiry.now());
        ObjectNode node = head(found, inquiry);
        node.put("offset", query.page().offset());
        node.put("limit", query.page().limit());
        List<OpenClocks.Entry> entries = inquiry.reports().read(found.spots());
        ArrayNode array = node.putArray("clocks");
        shown(entries, seen(entries), inquiry).forEach(array::add);
        node.put("hidden", entries.size() - array.size());
        return node;
    }

    /** What a list is about. */
    ObjectNode head(OpenClocks found, Inquiry<?> inquiry) {
        BusinessCalendar standard = inquiry.settings().calendars().standard();
        ObjectNode node = Nodes.object();
        node.put("definitionVersion", inquiry.version().number());
        node.put("calendar", standard.name());
        node.put("zone", standard.zone().getId());
        node.put("now", inquiry.now().toString());
        node.put("total", found.total());
        counts(found.counts(), node.putObject("counts"));
        node.put("others", found.others());
        return node;
    }

    /** Those of these tickets; written as they are asked for. */
    Stream<ObjectNode> shown(
            List<OpenClocks.Entry> entries, Map<TicketId, Browsing.Seen> seen, Inquiry<?> inquiry) {
        Map<String, View> views = new HashMap<>();
        entries.forEach(one -> views.computeIfAbsent(one.project(), eyes::view));
        return entries.stream()
                .filter(one -> seen.containsKey(one.ticket()))
                .map(one -> clock(one, seen.get(one.ticket()), views.get(one.project()), inquiry));
    }

    /** Those of the clocks' tickets that may be browsed. */
    Map<TicketId, Browsing.Seen> seen(List<OpenClocks.Entry> entries) {
        return eyes.findAll(entries.stream().map(OpenClocks.Entry::ticket).toList());
    }

    private static void counts(Map<State, Long> counts, ObjectNode node) {
        for (String state : STATES) {
            node.put(state, counts.getOrDefault(ClockParameters.STATES.get(state), 0L));
        }
    }

    private ObjectNode clock(
            OpenClocks.Entry entry, Browsing.Seen issue, View view, Inquiry<?> inquiry) {
        SlaClock clock = entry.clock();
        ObjectNode node = Nodes.object().put("key", issue.key()).put("summary", issue.summary());
        node.setAll(clocks.standing(clock, inquiry.now(), inquiry.settings(), view));
        node.put("priority", clock.standing().priority().orElse(null));
        node.put("channel", clock.standing().channel().orElse(null));
        return node;
    }
}
