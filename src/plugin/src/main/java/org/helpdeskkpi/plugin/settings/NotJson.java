package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.helpdeskkpi.core.app.Problem;

/** Says why a text is not JSON, in words for people: the parser's speak of its own settings. */
public final class NotJson {
    private NotJson() {}

    /** Where in the text, without the text: it may be long. */
    public static Problem problem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String where =
                at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return new Problem("", "This is not JSON: " + where + why(e) + ".");
    }

    private static String why(JsonProcessingException e) {
        if (e instanceof JsonParseException) {
            return e.getOriginalMessage().startsWith("Unexpected end-of-input")
                    ? "it ends too early"
                    : plain(e.getOriginalMessage());
        }
        return e instanceof JsonMappingException
                ? "something follows after its end"
                : "it is nested too deeply, or a name, a text or a number is too long";
    }

    /** Without what names the parser's own features and sources. */
    private static String plain(String message) {
        return message.replaceAll("\\s*\\(?[^():;,]*(`|\\[Source:).*$", "")
                .replaceAll("[\\s:.,]+$", "");
    }
}
