package org.helpdeskkpi.core.app;

/**
 * A user's mistake.
 *
 * @param path where it is, as in {@code calendar.hours.MONDAY[1]}; empty for the whole
 * @param sentence what is wrong and what to do
 */
public record Problem(String path, Sentence sentence) {
    /**
     * @param key of the sentence's text
     */
    public Problem(String path, String key, Object... arguments) {
        this(path, Sentence.of(key, arguments));
    }

    public String message(Sentence.Language language) {
        return sentence.in(language);
    }

    /** Where and what, on one line. */
    public String line(Sentence.Language language) {
        String message = message(language);
        return path.isEmpty() ? message : path + ": " + message;
    }
}
