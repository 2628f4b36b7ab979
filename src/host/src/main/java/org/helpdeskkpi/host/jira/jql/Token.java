package org.helpdeskkpi.host.jira.jql;

/**
 * A piece of a query's text.
 *
 * @param at its place in the text, from 1
 */
record Token(Kind kind, String text, int at) {
    /** What a piece is. */
    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean is(String word) {
        return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
    }
}
