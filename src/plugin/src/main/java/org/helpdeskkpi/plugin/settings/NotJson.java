package org.helpdeskkpi.plugin.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.helpdeskkpi.core.app.Problem;
import org.helpdeskkpi.core.app.Sentence;

/** Says why a text is not JSON, in words for people: the parser's speak of its own settings. */
public final class NotJson {
    private NotJson() {}

    /** Where in the text, without the text: it may be long. */
    public static Problem problem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null
                ? new Problem("", "helpdesk-kpi.problem.notJson", why(e))
                : new Problem(
                        "",
                        "helpdesk-kpi.problem.notJsonAt",
                        at.getLineNr(),
                        at.getColumnNr(),
                        why(e));
    }

    /** What the parser says of a word or a letter there is only in its own language, English. */
    private static Object why(JsonProcessingException e) {
        if (e instanceof JsonParseException) {
            return e.getOriginalMessage().startsWith("Unexpected end-of-input")
                    ? Sentence.of("helpdesk-kpi.problem.endsEarly")
                    : plain(e.getOriginalMessage());
        }
        return e instanceof JsonMappingException
                ? Sentence.of("helpdesk-kpi.problem.goesOn")
                : Sentence.of("helpdesk-kpi.problem.tooDeep");
    }

    /** Without what names the parser's own features and sources. */
    private static String plain(String message) {
        return message.replaceAll("\\s*\\(?[^():;,]*(`|\\[Source:).*$", "")
                .replaceAll("[\\s:.,]+$", "");
    }
}
