package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Builds a line as Jira's REST API v2 would write it. */
public final class IssueLine {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode issue = JSON.createObjectNode();
    private final ObjectNode fields = issue.putObject("fields");
    private final ArrayNode histories = issue.putObject("changelog").putArray("histories");
    private final ArrayNode comments = fields.putObject("comment").putArray("comments");

    private IssueLine(String id, String key) {
        issue.put("id", id).put("key", key);
        fields.putObject("project").put("key", "HELP");
        fields.putObject("status").put("name", "Open");
        fields.putObject("reporter").put("key", "carla");
        fields.put("created", at("08:00"));
    }

    public static IssueLine issue(int number) {
        return new IssueLine(String.valueOf(number), "HELP-" + number);
    }

    public static IssueLine issue(String id, String key) {
        return new IssueLine(id, key);
    }

    /** A time of one fixed day, 2026-01-05 UTC. */
    public static String at(String time) {
        return time.length() > 5 ? time : "2026-01-05T" + time + ":00.000+0000";
    }

    public IssueLine created(String time) {
        fields.put("created", time == null ? null : at(time));
        return this;
    }

    public IssueLine field(String name, String json) {
        fields.set(name, read(json));
        return this;
    }

    public IssueLine top(String name, String json) {
        issue.set(name, read(json));
        return this;
    }

    public IssueLine without(String field) {
        fields.remove(field);
        return this;
    }

    public IssueLine reply(String author, String time) {
        return comment(author, time, "{}");
    }

    public IssueLine comment(String author, String time, String more) {
        ObjectNode comment = comments.addObject();
        comment.put("id", String.valueOf(comments.size())).put("created", at(time));
        comment.putObject("author").put("key", author);
        comment.put("body", "text");
        comment.setAll((ObjectNode) read(more));
        return this;
    }

    public IssueLine change(int id, String author, String time, String field, String... fromTo) {
        ObjectNode history = histories.addObject();
        history.put("id", String.valueOf(id)).put("created", at(time));
        if (author != null) {
            history.putObject("author").put("key", author);
        }
        ObjectNode item = history.putArray("items").addObject().put("field", field);
        item.put("from", fromTo[0]).put("fromString", "name of " + fromTo[0]);
        item.put("to", fromTo[1]).put("toString", "name of " + fromTo[1]);
        return this;
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace((char) 39, (char) 34));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Override
    public String toString() {
        return issue.toString();
    }
}
