package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.report.Rate;
import org.helpdeskkpi.core.report.Spikes;
import org.helpdeskkpi.core.report.Spikes.Chart;
import org.helpdeskkpi.core.report.Spikes.Day;
import org.helpdeskkpi.core.report.Spikes.Mark;
import org.helpdeskkpi.core.report.Spikes.Usual;

/** Control charts, in JSON. */
public final class SpikesJson {
    private final WhoJson who;

    public SpikesJson(WhoJson who) {
        this.who = who;
    }

    public ObjectNode of(Spikes spikes, SettingsVersion version) {
        Settings settings = version.settings();
        ObjectNode node = Nodes.object();
        node.put("definitionVersion", version.number());
        node.put("calendar", settings.calendars().standard().name());
        node.put("zone", settings.calendars().standard().zone().getId());
        node.set("period", ReportJson.days(spikes.period()));
        node.putArray("withheld");
        ArrayNode charts = node.putArray("charts");
        for (Chart chart : spikes.charts()) {
            ObjectNode one = charts.addObject();
            one.set("queue", who.queue(chart.queue(), settings.queues()));
            one.put("marked", chart.days().stream().filter(d -> d.mark() != Mark.NONE).count());
            ArrayNode days = one.putArray("days");
            chart.days().forEach(day -> days.add(day(day)));
        }
        return node;
    }

    private static ObjectNode day(Day day) {
        Rate rate = day.rate();
        ObjectNode node = Nodes.object().put("day", day.day().toString());
        node.put("part", rate.part());
        node.put("whole", rate.whole());
        node.put("ratio", rate.ratio().isPresent() ? (Double) rate.ratio().getAsDouble() : null);
        node.put("provisional", day.provisional());
        node.put(
                "mark",
                day.mark() == Mark.NONE ? null : day.mark().name().toLowerCase(Locale.ROOT));
        node.set(
                "usual",
                day.usual().<JsonNode>map(SpikesJson::usual).orElse(NullNode.getInstance()));
        return node;
    }

    private static ObjectNode usual(Usual usual) {
        return Nodes.object()
                .put("centre", usual.centre())
                .put("low", usual.low())
                .put("high", usual.high())
                .put("days", usual.days());
    }
}
