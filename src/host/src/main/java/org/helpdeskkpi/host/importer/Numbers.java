package org.helpdeskkpi.host.importer;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads ids. */
final class Numbers {
    static final long NONE = -1;

    private Numbers() {}

    /** A whole number from 0, as number or text; {@link #NONE} for anything else. */
    static long orNone(JsonNode node) {
        String text = node.asText("");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : NONE;
    }
}
