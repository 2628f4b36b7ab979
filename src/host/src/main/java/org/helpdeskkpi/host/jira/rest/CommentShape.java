package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.helpdeskkpi.host.jira.model.CommentDoc;
import org.helpdeskkpi.host.jira.model.IssueDoc;

/**
 * The JSON of comments.
 *
 * @param withProperties whether the caller asked for their properties
 */
record CommentShape(Shapes shapes, boolean withProperties) {

    ObjectNode page(IssueDoc issue, List<CommentDoc> comments, int start, int max) {
        ObjectNode page =
                Json.object()
                        .put("startAt", start)
                        .put("maxResults", max)
                        .put("total", comments.size());
        page.set(
                "comments",
                comments.stream()
                        .skip(start)
                        .limit(max)
                        .map(comment -> of(issue, comment))
                        .collect(Json.array()));
        return page;
    }

    ObjectNode of(IssueDoc issue, CommentDoc comment) {
        ObjectNode node =
                Json.object()
                        .put(
                                "self",
                                shapes.base() + "issue/" + issue.id() + "/comment/" + comment.id())
                        .put("id", String.valueOf(comment.id()));
        if (comment.author() != null) {
            node.set("author", shapes.user(comment.author()));
            node.set("updateAuthor", shapes.user(comment.author()));
        }
        node.put("body", comment.body())
                .put("created", Json.date(comment.created()))
                .put("updated", Json.date(comment.updated()));
        if (comment.group() != null) {
            node.putObject("visibility").put("type", "group").put("value", comment.group());
        } else if (comment.role() != null) {
            node.putObject("visibility").put("type", "role").put("value", comment.role());
        }
        if (withProperties) {
            ArrayNode properties = node.putArray("properties");
            comment.properties()
                    .forEach(
                            (key, value) ->
                                    properties
                                            .addObject()
                                            .put("key", key)
                                            .set("value", Json.value(value)));
        }
        return node;
    }
}
