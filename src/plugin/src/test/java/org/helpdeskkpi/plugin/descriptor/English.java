package org.helpdeskkpi.plugin.descriptor;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.helpdeskkpi.core.app.Problem;

/** What the app says to readers of English. */
public final class English {
    private static final Map<String, String> TEXTS = Texts.all();

    private English() {}

    /** A text that must exist. */
    public static String text(String key, Serializable... arguments) {
        String text =
                Optional.ofNullable(TEXTS.get(key))
                        .orElseThrow(() -> new AssertionError("no text " + key));
        return new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }

    /** Each problem with its path. */
    public static List<String> lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line(English::text)).toList();
    }
}
