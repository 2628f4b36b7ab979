package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.helpdeskkpi.host.jira.LinkType;
import org.helpdeskkpi.host.jira.model.IssueDoc;
import org.helpdeskkpi.host.jira.model.LinkDoc;

/** The JSON of an issue's links. */
record LinkShape(Shapes shapes) {

    JsonNode of(IssueDoc issue) {
        return issue.links().stream()
                .flatMap(
                        link ->
                                shapes.site().issues().byId(link.other()).stream()
                                        .map(other -> of(link, other)))
                .collect(Json.array());
    }

    private ObjectNode of(LinkDoc link, IssueDoc other) {
        ObjectNode node = Json.object().put("id", String.valueOf(link.id()));
        LinkType.named(link.type())
                .ifPresent(
                        type ->
                                node.putObject("type")
                                        .put("id", String.valueOf(type.id()))
                                        .put("name", type.name())
                                        .put("inward", type.inward())
                                        .put("outward", type.outward()));
        node.putObject(link.outward() ? "outwardIssue" : "inwardIssue")
                .put("id", String.valueOf(other.id()))
                .put("key", other.key())
                .put("self", shapes.base() + "issue/" + other.id());
        return node;
    }
}
