package org.helpdeskkpi.host.web.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helpdeskkpi.host.platform.Texts;

/** Jira's jsI18n: puts the texts into a script in place of the calls that ask for them. */
record ScriptTexts(Texts texts) {
    private static final Pattern CALL =
            Pattern.compile("(?:\\w+\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    String translated(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(text(call)));
    }

    /** Without arguments a plain string, as Jira writes it; else a call that fills them in. */
    private String text(MatchResult call) {
        String key = call.group(2);
        return call.group(3).equals(")")
                ? quoted(texts.getText(key))
                : "AJS.format(" + quoted(texts.raw(key)) + ",";
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\u2028", "\\u2028")
                        .replace("</", "<\\/")
                + '"';
    }
}
