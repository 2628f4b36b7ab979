package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads texts out of JSON. */
final class Texts {
    private static final int SHORT = 60;

    private Texts() {}

    /** The text of a value; null when there is none or only blanks. */
    static String of(JsonNode node) {
        if (!node.isValueNode() || node.isNull()) {
            return null;
        }
        String text = node.asText();
        return text.isBlank() ? null : text;
    }

    static String of(JsonNode node, String first, String second) {
        String text = of(node.path(first));
        return text != null ? text : of(node.path(second));
    }

    /** What is quoted in a message. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    /** Plain text of a string or of an Atlassian document. */
    static String plain(JsonNode body) {
        if (body.isTextual()) {
            return body.textValue();
        }
        var text = new StringBuilder();
        append(body, text);
        return text.toString().strip();
    }

    private static void append(JsonNode node, StringBuilder text) {
        text.append(node.path("text").asText(""));
        node.path("content").forEach(child -> append(child, text));
        String type = node.path("type").asText("");
        if ("paragraph".equals(type) || "heading".equals(type) || "hardBreak".equals(type)) {
            text.append('\n');
        }
    }
}
