package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.host.jira.model.HistoryDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.ItemDoc;

/** The JSON of an issue's history. */
record ChangelogShape(Shapes shapes) {

    ObjectNode of(IssueDoc issue) {
        int total = issue.histories().size();
        ObjectNode node =
                Json.object().put("startAt", 0).put("maxResults", total).put("total", total);
        node.set("histories", issue.histories().stream().map(this::of).collect(Json.array()));
        return node;
    }

    private ObjectNode of(HistoryDoc history) {
        ObjectNode node = Json.object().put("id", String.valueOf(history.id()));
        if (history.author() != null) {
            node.set("author", shapes.user(history.author()));
        }
        node.put("created", Json.date(history.at()));
        node.set("items", history.items().stream().map(this::of).collect(Json.array()));
        return node;
    }

    private ObjectNode of(ItemDoc item) {
        return Json.object()
                .put("field", item.field())
                .put("fieldtype", item.type())
                .put("from", item.from())
                .put("fromString", item.fromText())
                .put("to", item.to())
                .put("toString", item.toText());
    }
}
