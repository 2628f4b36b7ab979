package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helpdeskkpi.core.app.Settings;
import org.helpdeskkpi.core.app.SettingsVersion;
import org.helpdeskkpi.core.kpi.Gap;
import org.helpdeskkpi.core.report.ListQuery;
import org.helpdeskkpi.core.report.Listing;
import org.helpdeskkpi.core.report.Scope;
import org.helpdeskkpi.core.report.Slice;
import org.helpdeskkpi.core.ticket.TicketId;
import org.helpdeskkpi.core.timeline.QueueRules;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.Eyes;
import org.helpdeskkpi.plugin.access.View;
import org.helpdeskkpi.plugin.settings.Names;

/** The tickets behind a figure, in JSON; those that the caller may not browse are left out. */
public final class ListJson {
    /** Time as a target counts it: in its calendar, if it has one, and without pauses. */
    private static final String OF_TARGET = "target";

    private final WhoJson who;
    private final Eyes eyes;

    public ListJson(WhoJson who, Eyes eyes) {
        this.who = who;
        this.eyes = eyes;
    }

    ObjectNode of(Listing listing, SettingsVersion version) {
        ObjectNode node = head(listing, version);
        ArrayNode tickets = node.putArray("tickets");
        Map<TicketId, Browsing.Seen> seen = seen(listing);
        Map<String, View> views = views(listing);
        for (Listing.Entry entry : listing.entries()) {
            if (seen.containsKey(entry.ticket())) {
                Browsing.Seen issue = seen.get(entry.ticket());
                View view = views.get(entry.project());
                tickets.add(ticket(entry, issue, version.settings().queues(), view));
            }
        }
        node.put("hidden", listing.entries().size() - tickets.size());
        return node;
    }

    /** Those of a list's tickets that may be browsed. */
    Map<TicketId, Browsing.Seen> seen(Listing listing) {
        return eyes.findAll(listing.entries().stream().map(Listing.Entry::ticket).toList());
    }

    /** What of the people of its tickets' help desks may be told. */
    Map<String, View> views(Listing listing) {
        Map<String, View> views = new HashMap<>();
        listing.entries().forEach(one -> views.computeIfAbsent(one.project(), eyes::view));
        return views;
    }

    /** What a list is about. */
    ObjectNode head(Listing listing, SettingsVersion version) {
        Settings settings = version.settings();
        ListQuery query = listing.query();
        ObjectNode node = ReportJson.head(query.report(), version);
        node.put("figure", Names.of(ListParameters.FIGURES, query.figure()));
        if (query.figure().isOfTargets()) {
            node.put("time", OF_TARGET);
        }
        slice(query.slice(), node);
        scope(query.report().scope(), settings.queues(), node);
        node.put("total", listing.total());
        node.put("others", listing.others());
        FiguresJson.lengths(listing.lengths(), settings.reporting(), node);
        node.put("sort", Names.of(ListParameters.ORDERS, query.page().order()));
        node.put("offset", query.page().offset());
        node.put("limit", query.page().limit());
        return node;
    }

    private static void slice(Slice slice, ObjectNode node) {
        node.put("gap", slice.gap().map(Gap::name).orElse(null));
        node.put("over", Nodes.seconds(slice.over()));
        node.put("upTo", Nodes.seconds(slice.upTo()));
        node.put("weekday", slice.weekday().map(DayOfWeek::name).orElse(null));
        node.put("hour", slice.hour().orElse(null));
    }

    private void scope(Scope scope, QueueRules rules, ObjectNode node) {
        ArrayNode queues = node.putArray("queues");
        scope.queues().forEach(queue -> queues.add(who.queue(queue, rules)));
        ArrayNode agents = node.putArray("agents");
        // whoever was asked for by name is known to the caller, who may ask
        scope.agents().forEach(agent -> agents.add(who.agent(agent, View.WHOLE)));
        names(scope.priorities(), node.putArray("priorities"));
        names(scope.channels(), node.putArray("channels"));
    }

    private static void names(Set<Optional<String>> names, ArrayNode array) {
        names.forEach(name -> array.add(name.orElse(null)));
    }

    ObjectNode ticket(Listing.Entry entry, Browsing.Seen issue, QueueRules rules, View view) {
        ObjectNode node = Nodes.object().put("key", issue.key()).put("summary", issue.summary());
        node.put("at", entry.at().toString());
        node.set("agent", who.agent(entry.agent(), view));
        node.set("queue", who.queue(entry.standing().queue(), rules));
        node.put("priority", entry.standing().priority().orElse(null));
        node.put("channel", entry.standing().channel().orElse(null));
        node.put("seconds", Nodes.seconds(entry.length()));
        node.set("firstContact", firstContact(entry));
        node.put("onTarget", entry.onTarget().orElse(null));
        return node;
    }

    private static JsonNode firstContact(Listing.Entry entry) {
        return entry.firstContact()
                .<JsonNode>map(
                        met ->
                                Nodes.object()
                                        .put("met", met)
                                        .put("provisional", entry.provisional()))
                .orElse(NullNode.getInstance());
    }
}
