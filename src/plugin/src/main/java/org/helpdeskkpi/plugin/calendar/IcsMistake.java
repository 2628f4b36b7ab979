package org.helpdeskkpi.plugin.calendar;

import java.time.DateTimeException;
import org.helpdeskkpi.core.app.Sentence;

/** A value of a calendar file that can't be read; the parser gives it back with its line. */
final class IcsMistake extends DateTimeException {
    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    /**
     * @param key of what to say about the value
     * @param cause null for none
     */
    IcsMistake(String key, String value, Exception cause) {
        super(key + ": " + value, cause);
        this.sentence = Sentence.of(key, value);
    }

    Sentence sentence() {
        return sentence;
    }
}
