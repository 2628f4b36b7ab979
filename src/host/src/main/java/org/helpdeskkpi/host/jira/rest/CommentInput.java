package org.helpdeskkpi.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.helpdeskkpi.host.jira.NewComment;

/** Reads a comment from a request. */
final class CommentInput {
    /** Jira's own default limit for texts. */
    private static final int LONGEST = 32_767;

    private CommentInput() {}

    static NewComment read(JsonNode node, Caller caller) {
        String body = body(node);
        JsonNode visibility = node.path("visibility");
        String restrictedTo = visibility.path("value").asText(null);
        boolean group = visibility.path("type").asText("").equals("group");
        Map<String, String> properties = new HashMap<>();
        node.path("properties")
                .forEach(
                        property ->
                                properties.put(
                                        property.path("key").asText(),
                                        property.path("value").toString()));
        if (!caller.isStaff() && (restrictedTo != null || !properties.isEmpty())) {
            throw Fault.forbidden("You do not have permission to restrict comments.");
        }
        return new NewComment(
                body, group ? restrictedTo : null, group ? null : restrictedTo, properties);
    }

    /** The comment of an {@code update} with {@code comment: [{add: …}]}; null when none. */
    static NewComment ofUpdate(JsonNode update, Caller caller) {
        JsonNode added = update.path("comment").path(0).path("add");
        return added.isMissingNode() ? null : read(added, caller);
    }

    static String body(JsonNode node) {
        String body = node.path("body").asText("");
        if (body.isBlank()) {
            throw Fault.badField("comment", "Comment body can not be empty!");
        }
        if (body.length() > LONGEST) {
            throw Fault.badField(
                    "comment",
                    "The entered text is too long. It exceeds the allowed limit of 32,767"
                            + " characters.");
        }
        return body;
    }
}
