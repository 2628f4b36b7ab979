package org.helpdeskkpi.core.timeline;

import java.util.List;
import java.util.Locale;

/**
 * What a link is about, as in "This issue clones CAUSE-7": its whole words count, and the key of
 * the other ticket, which comes last, is not among them.
 */
public final class LinkWords {
    private LinkWords() {}

    /**
     * Whether a link holds the wanted words.
     *
     * @param link as a source tells it; null for none
     */
    public static boolean hold(String link, String wanted) {
        List<String> words = words(link == null ? "" : link);
        return spaced(words.subList(0, words.size() - 1)).contains(spaced(words(wanted)));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String spaced(List<String> words) {
        return " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
    }
}
