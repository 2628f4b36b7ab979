package org.helpdeskkpi.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.core.app.ViewNotes;
import org.helpdeskkpi.core.app.port.ViewLog;
import org.helpdeskkpi.plugin.access.View;

/** Who looked at whose figures, in JSON. */
public final class ViewsJson {
    private final WhoJson who;

    public ViewsJson(WhoJson who) {
        this.who = who;
    }

    ObjectNode of(ViewNotes.Page page, int offset, int limit) {
        ObjectNode node = Nodes.object();
        node.put("keptDays", ViewNotes.KEPT_DAYS);
        node.put("total", page.total());
        node.put("offset", offset);
        node.put("limit", limit);
        ArrayNode views = node.putArray("views");
        page.entries().forEach(entry -> views.add(of(entry)));
        return node;
    }

    private ObjectNode of(ViewLog.Entry entry) {
        ViewLog.Look look = entry.first();
        boolean all = look.about().equals(ViewLog.ALL);
        JsonNode about = all ? NullNode.getInstance() : who.person(look.about(), View.WHOLE);
        ObjectNode node = Nodes.object().put("day", entry.day().toString());
        node.set("viewer", who.person(look.viewer(), View.WHOLE));
        node.put("kind", look.kind());
        node.set("about", about);
        ArrayNode projects = node.putArray("projects");
        look.projects().stream().sorted().forEach(projects::add);
        return node.put("count", entry.count()).put("last", entry.last().toString());
    }
}
