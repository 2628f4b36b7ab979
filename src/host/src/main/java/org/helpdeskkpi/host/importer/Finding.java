package org.helpdeskkpi.host.importer;

/**
 * Something a reader of a file should know about one of its lines.
 *
 * @param line from 1; 0 for the file as a whole
 * @param leftOut true when something of the line does not count; false when it was mended
 * @param sentence what it is, to be read after {@code FILE:LINE:}
 */
public record Finding(String file, int line, Kind kind, boolean leftOut, String sentence) {
    /** What findings are told together. */
    public enum Kind {
        NOT_JSON("not JSON"),
        NOT_AN_ISSUE("no issue"),
        UNREADABLE_ISSUE("an issue that can't be read"),
        SAME_ISSUE_TWICE("an issue that came before"),
        FILE("a damaged file"),
        HISTORY_ORDER("a history out of order"),
        HISTORY_WITHOUT_AUTHOR("changes without author"),
        BEFORE_CREATION("something dated before creation"),
        RESOLUTION_WITHOUT_STATUS("a resolution without status"),
        MOVED("a key that moved"),
        LONG_TEXT("a text that is too long for Jira"),
        PART_OF_THE_DATA("a part of the changes or comments missing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A finding about an issue that counts nevertheless. */
    static Finding mended(String file, int line, Kind kind, String sentence) {
        return new Finding(file, line, kind, false, sentence);
    }

    /** A finding about something that does not count. */
    static Finding left(String file, int line, Kind kind, String sentence) {
        return new Finding(file, line, kind, true, sentence);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + sentence;
    }
}
